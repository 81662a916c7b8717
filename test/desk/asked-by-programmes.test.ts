import { describe, expect, it } from 'vitest';
import type { Press } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { settingUp } from '#test/shared/transition/planned.ts';
import { committee, governanceLead, under } from '#test/support/board.ts';
import { friday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { everyone, once, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';

const values = { question: 'Shall we merge?', why: 'So.', link: '', answerBy: '2026-12-18' };
const asks = {
  question: 'Does this presume a law that is not in force yet?',
  of: 'every proposal',
  heldOn: 'yes',
  meanwhile: 'in principle only',
} as const;
const file = {
  name: 'Merging two boards',
  constraints: [
    { id: 'K1', says: 'Do not act as if the law were made', under: 'the Bill', asks, source: 'A' },
  ],
};
const [first] = file.constraints;

async function withPlan(store: EventStore, isRunning: boolean, id = 'merger'): Promise<void> {
  const stamp = { by: governanceLead, via: 'clock', at: friday } as const;
  await handleCommand(store)(
    planDecider,
    {
      stream: { ics: 'ics', kind: 'plan', id },
      command: { ...stamp, id: 'plan', act: settingUp(file) },
    },
    once,
  );
  const plans = [{ id, name: 'Merging two boards', isRunning }];
  await handleCommand(store)(
    directoryDecider,
    {
      stream: { ics: 'ics', kind: 'directory', id: 'all' },
      command: { ...stamp, id: `listed-${id}`, people: [], forums: [], plans },
    },
    once,
  );
}

/** The desk of an ICS with that forum, and what was read there. */
async function atTheDesk(forum: ForumInForce = committee) {
  const store = memoryEventStore();
  await setUp(store, 'ics', forum);
  const read: string[] = [];
  const events: EventStore = {
    ...store,
    load: (stream) => {
      read.push(stream.kind);
      return store.load(stream);
    },
  };
  const desk = openDesk({
    ...deskPortsOn(store, { now: () => '2026-12-07T09:00:00.000Z' }),
    events,
  });
  const [account] = everyone(forum).find(({ id }) => id === governanceLead)?.accounts ?? [];
  if (account === undefined) throw new Error('no governance lead');
  const press = (pressed: Pick<Press, 'act' | 'about' | 'commandId'> & Partial<Press>) =>
    desk.press({ account, place: null, arrived: 0, ...pressed });
  const propose = (more: Readonly<Record<string, string>> = {}) =>
    press({
      act: 'propose',
      about: { ics: 'ics', forum: forum.id },
      commandId: 'p1',
      values: { ...values, ...more },
    });
  const id = `d-${sha256('p1').slice(0, 20)}`;
  const record = async () => {
    const stream = { ics: 'ics', kind: 'decision', id } as const;
    return (await store.load<DecisionEvent>(stream)).map(({ event }) => event);
  };
  return { store, press, propose, record, read, id };
}

describe('raising a proposal while a programme runs', () => {
  const asked = {
    programmes: ['Merging two boards'],
    asks: [{ constraint: 'merger#K1', says: first?.says, ...asks }],
  };

  it('keeps with it, from its first event, what the programme asks', async () => {
    const { store, propose, record } = await atTheDesk();
    await withPlan(store, true);
    expect(await propose()).toMatchObject({
      kind: 'done',
      card: {
        where: expect.arrayContaining([
          'Merging two boards asks about this. The governance lead has yet to answer.',
        ]) as string[],
      },
    });
    expect(await record()).toMatchObject([{ type: 'ProposalOpened', programme: asked }]);
  });

  it('asks nothing where none runs, at the cost of one reading', async () => {
    const { propose, record, read } = await atTheDesk();
    await propose();
    expect((await record())[0]).not.toHaveProperty('programme');
    expect(read.filter((kind) => kind === 'directory')).toHaveLength(1);
    expect(read).not.toContain('plan');
  });

  it('asks nothing for a programme that is closed', async () => {
    const { store, propose, record, read } = await atTheDesk();
    await withPlan(store, false);
    await propose();
    expect((await record())[0]).not.toHaveProperty('programme');
    expect(read).not.toContain('plan');
  });

  it('asks of a draft once it opens, and not before', async () => {
    const waiting = under(committee, { opening: 'the governance lead' });
    const { store, press, propose, record, id } = await atTheDesk(waiting);
    await propose({ go: 'keep' });
    await withPlan(store, true);
    await press({ act: 'put-forward', about: { ics: 'ics', decision: id }, commandId: 'p2' });
    expect(await record()).toMatchObject([
      { type: 'DraftKept' },
      { type: 'ProposalOpened', programme: asked },
    ]);
  });

  it('keeps the answers of two programmes apart, whose constraints have one id', async () => {
    const { store, press, propose, record, id } = await atTheDesk();
    await withPlan(store, true);
    await withPlan(store, true, 'new-house');
    await propose();
    const answers = { 'merger#K1': 'yes', 'new-house#K1': 'no' };
    await press({
      act: 'answer-programme',
      about: { ics: 'ics', decision: id },
      commandId: 'p2',
      values: answers,
    });
    expect((await record())[1]).toMatchObject({ type: 'ProgrammeAnswered', answers });
  });
});
