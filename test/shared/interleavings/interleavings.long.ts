import { describe, expect, it } from 'vitest';
import type { EventStore } from '#shared/ports/event-store.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import type { Played } from '#test/support/play.ts';
import { dynamo, testTable } from '#test/support/table.ts';
import type { OnRecord } from './at-once.ts';
import { type Pair, pairsOn } from './pairs.ts';
import { representatives } from './representatives.ts';
import { together, tryInEveryOrder, trySideBySide } from './trying.ts';

/** A server that holds thousands of decisions grows slow: each serves so many pairs. */
const pairsPerServer = 12;

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  let lost = 0;

  it.each(Object.entries(representatives))(
    'two commands at once come to what they come to one after the other: %s',
    async (_, played) => {
      for (const pairs of chunked(pairsOn(played).filter(({ bothCount }) => bothCount))) {
        expect(await astrayOf(pairs, played, () => (lost += 1))).toEqual([]);
      }
    },
  );

  it('and races were lost', () => {
    expect(lost).toBeGreaterThan(100);
  });
});

function chunked(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return pairs.flatMap((_, from) =>
    from % pairsPerServer === 0 ? [pairs.slice(from, from + pairsPerServer)] : [],
  );
}

/** Each pair in every order, and in whatever order it falls out while others are handled too. */
async function astrayOf(pairs: readonly Pair[], played: Played, countLost: () => void) {
  const { client, tableName, stop } = await testTable();
  const store = noting(dynamoEventStore(client, tableName), countLost);
  let count = 0;
  const begin = () => {
    count += 1;
    return onRecord(store, played, `d-${count}`);
  };
  try {
    const tried = await Promise.all(
      pairs.flatMap((pair) => [
        trySideBySide(pair, played.decision, begin),
        tryInEveryOrder(pair, played.decision, begin),
      ]),
    );
    return together(tried).astray;
  } finally {
    await stop();
  }
}

/** What was played, on record as a decision of its own. */
async function onRecord(store: EventStore, played: Played, id: string): Promise<OnRecord> {
  const { events, decision } = played;
  const stream = { ics: decision.ics, kind: 'decision', id } as const;
  const [first, ...others] = events;
  if (first === undefined) throw new Error(id);
  const { status } = decision;
  await store.append({
    stream,
    history: [],
    events: [first, ...others],
    status,
    doors: [],
  });
  return { store, stream, length: events.length };
}

/** The same store, which says when a race was lost. */
function noting(store: EventStore, lost: () => void): EventStore {
  return {
    load: (stream) => store.load(stream),
    append: async (append) => {
      const appended = await store.append(append);
      if (appended === 'lost the race') lost();
      return appended;
    },
  };
}
