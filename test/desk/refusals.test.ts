import { describe, expect, it } from 'vitest';
import { acts } from '#bots/desk/acts.ts';
import type { Reply } from '#bots/desk/desk.ts';
import { isDecisionAct } from '#bots/views/act-id.ts';
import type { Values } from '#bots/views/view.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { decide } from '#shared/decision/decide.ts';
import { current } from '#shared/decision/words.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskOf } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { nothingBeside } from '#test/support/nothing-beside.ts';
import { cases } from './refusal-cases.ts';
import type { Case } from './refusal-cases-of-rules.ts';

const all = Object.entries(cases).flatMap(([code, one]) =>
  typeof one === 'string' ? [] : [[code, one] as const],
);

/** A record that someone else always reaches first. */
function besieged() {
  const store = memoryEventStore();
  let opened = false;
  return {
    store: {
      ...store,
      append: (append: Parameters<typeof store.append>[0]) =>
        opened ? Promise.resolve('lost the race' as const) : store.append(append),
    } as typeof store,
    besiege: () => {
      opened = true;
    },
  };
}

async function runInto(code: string, { played, by, act, about, values }: Case) {
  const { store, besiege } = besieged();
  const { desk, accountOf, stream } = await deskOf(played, { store });
  if (code === 'Busy') besiege();
  const before = await store.load(stream);
  const { ics, id } = played.decision;
  const mine = { ics, decision: id, version: current(played.decision).hash };
  const reply = await desk.press({
    account: accountOf(by),
    place: null,
    commandId: 'press-1',
    arrived: 0,
    act,
    about: act === 'propose' ? (about ?? {}) : { ...mine, ...about },
    ...(values === undefined ? {} : { values }),
  });
  return { reply, added: (await store.load(stream)).length - before.length };
}

/** The words for what the decision itself answers. */
function refusalOf(code: string, { played, by, act, about, values }: Case): string {
  const { decision } = played;
  const on = isDecisionAct(act) ? acts[act] : undefined;
  if (on === undefined || !('act' in on)) throw new Error(`${act} is no act on a decision`);
  const mine = { version: current(decision).hash, ...about };
  const made =
    on.kind === 'act' ? on.act(mine) : on.act(values ?? {}, mine, decision, nothingBeside);
  const judged = decide({ id: 'trial', by, via: 'slack', at: tuesday, act: made }, decision);
  expect(judged).toMatchObject({ ok: false, refusal: { code } });
  return judged.ok ? '' : refusalInWords(judged.refusal, decision);
}

function wordsOf(reply: Reply): string {
  if (reply.kind === 'done') return reply.receipt.lines.join(' ');
  if (reply.kind === 'refused') return reply.notice.lines.join(' ');
  if (reply.view.kind !== 'form') return '';
  const { problem = '', fields } = reply.view;
  return [problem, ...fields.map(({ error = '' }) => error)].join(' ').trim();
}

function standing(reply: Reply): Values {
  if (reply.kind !== 'ask' || reply.view.kind !== 'form') return {};
  return Object.fromEntries(reply.view.fields.map(({ id, value = '' }) => [id, value]));
}

describe('a refusal', () => {
  it.each(all)('%s reaches the person in words and nothing is recorded', async (code, one) => {
    const { reply, added } = await runInto(code, one);
    expect(reply.kind).toBe(one.values === undefined ? 'refused' : 'ask');
    if (one.says === undefined) expect(wordsOf(reply)).toBe(refusalOf(code, one));
    else expect(wordsOf(reply)).toMatch(one.says);
    expect(added).toBe(0);
  });

  it.each(all.filter(([, { values }]) => values !== undefined))(
    '%s loses nothing that was typed',
    async (code, one) => {
      const { reply } = await runInto(code, one);
      expect(reply).toMatchObject({ kind: 'ask', view: { kind: 'form', act: one.act } });
      const typed = Object.entries(one.values ?? {}).filter(([, value]) => value !== '');
      expect(standing(reply)).toMatchObject(Object.fromEntries(typed));
    },
  );

  it.each(all.filter(([code, { values }]) => values === undefined && code !== 'NothingHere'))(
    '%s brings the card as it stands',
    async (code, one) => {
      const { reply } = await runInto(code, one);
      const title = current(one.played.decision).question;
      expect(reply).toMatchObject({ kind: 'refused', card: { kind: 'card', title } });
    },
  );

  it('stands beside the box it belongs to, and above the form where it belongs to none', async () => {
    const beside = await runInto('Blank', cases.Blank as Case);
    expect(beside.reply).toMatchObject({
      view: { fields: [{ id: 'harm', error: expect.any(String) as string }, { id: 'help' }] },
    });
    expect(beside.reply).not.toHaveProperty('view.problem');
    const above = await runInto('Busy', cases.Busy as Case);
    expect(above.reply).toMatchObject({ view: { problem: expect.any(String) as string } });
  });

  it('of changed words brings the form back about the new words, so that sending it counts', async () => {
    const one = cases.WordsHaveChanged as Case;
    const { reply } = await runInto('WordsHaveChanged', one);
    expect(reply).toMatchObject({
      view: { about: { version: current(one.played.decision).hash } },
    });
  });

  it('is never thrown for a press without values on any form', async () => {
    for (const [code, { values: _, ...one }] of all) {
      const { reply, added } = await runInto(code, one);
      expect([code, ['ask', 'refused'].includes(reply.kind), added]).toEqual([code, true, 0]);
    }
  });
});
