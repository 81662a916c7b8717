import { describe, expect, it } from 'vitest';
import type { Press, Reply } from '#bots/desk/desk.ts';
import { whenItWas } from '#bots/wording/dates.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import type { TryAgain } from '#shared/handle-command.ts';
import { governanceLead } from '#test/support/board.ts';
import { question, tuesday } from '#test/support/decider.ts';
import { deskOf } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import {
  agree,
  callVote,
  declare,
  fillAims,
  handle,
  newWords,
  object,
  type Played,
  play,
  record,
  startSteps,
  vote,
} from '#test/support/play.ts';

const chair = 'the chair';
const council = 'the council member';
const later = '2026-11-27T14:30:00.000Z';
const earlier = '2026-11-25T08:15:00.000Z';
const objected = play().does(council, object(), tuesday);
const voting = objected
  .does(chair, startSteps)
  .does(chair, record('principles'))
  .does(chair, fillAims)
  .does(chair, record('aims'))
  .does(chair, callVote);

async function pressing(played: Played, bench: Parameters<typeof deskOf>[1] = {}) {
  const { desk, accountOf, store, stream } = await deskOf(played, { at: later, ...bench });
  const { ics, id } = played.decision;
  const press = (by: string, rest: Partial<Press>): Promise<Reply> =>
    desk.press({
      account: accountOf(by),
      place: null,
      commandId: 'press-1',
      arrived: 0,
      act: 'agree',
      about: { ics, decision: id, version: current(played.decision).hash },
      ...rest,
    });
  return { press, kept: () => store.load<DecisionEvent>(stream) };
}

const linesOf = (reply: Reply) => (reply.kind === 'done' ? reply.receipt.lines.join(' ') : '');

describe('a receipt for what stands already', () => {
  it.each([
    ['an agreement', play().does(council, agree, earlier), { act: 'agree' }],
    ['a vote', voting.does(council, vote('against'), earlier), { act: 'vote-against' }],
    [
      'an objection that was taken back',
      objected.does(
        council,
        (version) => ({ type: 'WithdrawObjection', objection: 'o1', version }),
        earlier,
      ),
      { act: 'withdraw-objection' },
    ],
  ] as const)('names the time at which %s was recorded', async (_what, played, { act }) => {
    const { press, kept } = await pressing(played);
    const { ics, id } = played.decision;
    const version = current(played.decision).hash;
    const about = { ics, decision: id, version, objection: 'o1' };
    const before = (await kept()).length;
    const reply = await press(council, { act, about });
    expect(linesOf(reply)).toContain(whenItWas(earlier));
    expect(linesOf(reply)).not.toContain(whenItWas(later));
    expect((await kept()).length).toBe(before);
  });
});

describe('what cannot be chosen', () => {
  it.each(['', 'run the company', 'step out '])(
    'is asked again and never guessed: "%s"',
    async (handling) => {
      const { press, kept } = await pressing(play().does(council, declare));
      const before = (await kept()).length;
      const values = { seat: 'council-member', handling };
      const reply = await press(chair, { act: 'handle-interest', values });
      const guessed = (await kept()).slice(before).map(({ event }) => event);
      expect(guessed).toMatchObject(
        handling.trim() === 'step out' ? [{ handling: 'step out' }] : [],
      );
      expect(reply.kind).toBe(handling.trim() === 'step out' ? 'done' : 'ask');
    },
  );
});

describe('someone who was not first', () => {
  /** Whatever is done between the reading and the writing of the next press. */
  async function beaten(played: Played, then: Played, rest: Partial<Press>) {
    const store = memoryEventStore();
    let between = false;
    const racing = {
      ...store,
      async append(append: Parameters<typeof store.append>[0]) {
        if (between) {
          between = false;
          const { id } = played.decision;
          const [first, ...others] = then.events.slice(played.events.length);
          if (first === undefined) throw new Error('nothing happened');
          await store.append({
            stream: { ics: 'ics', kind: 'decision', id },
            history: append.history,
            events: [first, ...others],
            status: then.decision.status,
            doors: [],
          });
        }
        return store.append(append);
      },
    } as typeof store;
    const tryAgain: TryAgain = () => Promise.resolve(true);
    const { press, kept } = await pressing(played, { store: racing, tryAgain });
    between = true;
    return { reply: await press(council, rest), kept };
  }

  it('reads how things stand now, with a form about the words that stand now', async () => {
    const then = play().does(governanceLead, newWords('Shall we pay for 10 places?'));
    const values = { harm: 'No money', help: '' };
    const { reply } = await beaten(play(), then, { act: 'object', values });
    expect(reply).toMatchObject({
      kind: 'ask',
      view: {
        about: { version: current(then.decision).hash },
        lines: ['Shall we pay for 10 places?'],
      },
    });
  });

  it('is shown the card as it stands now', async () => {
    const then = play().does(governanceLead, newWords('Shall we pay for 10 places?'));
    const { reply } = await beaten(play(), then, {});
    expect(reply).toMatchObject({
      kind: 'refused',
      card: { title: 'Shall we pay for 10 places?' },
    });
  });

  it('and who had to step out meanwhile is shown nothing of it', async () => {
    const declared = play().does(council, declare);
    const then = declared.does(chair, handle('council-member', 'step out'));
    const { reply } = await beaten(declared, then, {});
    expect(reply).toMatchObject({ kind: 'refused', card: null });
    expect(JSON.stringify(reply)).not.toContain(question);
  });
});

describe('an item that is kept from someone', () => {
  const kept = play().does(council, declare).does(chair, handle('council-member', 'step out'));
  const channel = { platform: 'slack', team: 'T1', channel: 'board' } as const;

  it('is answered in a channel without its card', async () => {
    const { press } = await pressing(kept);
    expect(await press(chair, { place: channel })).toMatchObject({ kind: 'done', card: null });
  });

  it('is answered one to one with its card', async () => {
    const { press } = await pressing(kept);
    expect(await press(chair, {})).toMatchObject({ kind: 'done', card: { title: question } });
  });

  it.each(['agree', 'more-choices', 'read-everything', 'object'] as const)(
    'answers %s by that person with one line',
    async (act) => {
      const { press } = await pressing(kept);
      const reply = await press(council, { act });
      expect(reply).toMatchObject({ kind: 'refused', card: null });
      expect(JSON.stringify(reply)).not.toContain(question);
    },
  );
});
