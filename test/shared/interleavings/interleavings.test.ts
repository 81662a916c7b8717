import { describe, expect, it } from 'vitest';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { replay } from '#shared/handle-command.ts';
import type { Append, EventStore, Stamped } from '#shared/ports/event-store.ts';
import { putOnRecord } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import type { Played } from '#test/support/play.ts';
import type { OnRecord } from './at-once.ts';
import { does, doingsOn, names } from './doings.ts';
import { goingOn } from './going-on.ts';
import { pairsOn } from './pairs.ts';
import { representatives } from './representatives.ts';
import { type Tried, together, tryInEveryOrder } from './trying.ts';

const everyOne = Object.entries(representatives);

/** Tries every pair on what was played, in every order. */
async function everyPairOn(
  played: Played,
  kept: (record: OnRecord) => OnRecord = (record) => record,
): Promise<Tried> {
  const store = memoryEventStore();
  const stream = await putOnRecord(store, played);
  const history = await store.load<DecisionEvent>(stream);
  const before = replay(decisionDecider, history);
  const begin = () => Promise.resolve(kept(goingOn({ stream, history })));
  const tried: Tried[] = [];
  for (const pair of pairsOn(played)) tried.push(await tryInEveryOrder(pair, before, begin));
  return together(tried);
}

describe('two commands at once come to what they come to one after the other', () => {
  it.each(everyOne)('%s', async (_, played) => {
    const { times, astray } = await everyPairOn(played);
    expect(astray).toEqual([]);
    expect(times).toBeGreaterThan(300);
  });
});

describe('the representatives', () => {
  it('are 40 at most, one or more for each status', () => {
    expect(everyOne.length).toBeLessThanOrEqual(40);
    expect(new Set(everyOne.map(([, { decision }]) => decision.status))).toEqual(
      new Set([
        'seeking consensus',
        'resolving',
        'voting',
        'tied',
        'provisional',
        'closed',
        'withdrawn',
      ]),
    );
  });

  const possible = new Set(
    everyOne.flatMap(([, { decision }]) =>
      doingsOn(decision)
        .filter((each) => does(each, decision))
        .map(({ name }) => name),
    ),
  );

  it.each(names)('in one of them or more, someone can %s', (name) => {
    expect(possible).toContain(name);
  });
});

describe('that the record is written only where it was read is noticed when it fails:', () => {
  const careless = ({ store, ...record }: OnRecord): OnRecord => ({
    ...record,
    store: {
      load: (stream) => store.load(stream),
      append: async <Event extends Stamped>(append: Append<Event>) =>
        store.append({ ...append, history: await store.load<Event>(append.stream) }),
    } satisfies EventStore,
  });

  it.each([
    'asking, ready to record, one may still object',
    'resolving, a vote may open',
    'voting, one vote short of a tie',
    'tied, the chair',
  ])('%s', async (name) => {
    const played = representatives[name];
    if (played === undefined) throw new Error(name);
    expect((await everyPairOn(played, careless)).astray).not.toEqual([]);
  });
});
