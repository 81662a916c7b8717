import { describe, expect, it } from 'vitest';
import type { EventStore } from '#shared/ports/event-store.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import type { Played } from '#test/support/play.ts';
import { dynamo, testTable } from '#test/support/table.ts';
import type { OnRecord } from './at-once.ts';
import { pairsOn } from './pairs.ts';
import { representatives } from './representatives.ts';
import { type Tried, together, tryInEveryOrder, trySideBySide } from './trying.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
/** Of the pairs that would both be recorded, one in so many; others the next time. */
const sideBySide = 2;
const inEveryOrder = 15;

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  let lost = 0;
  process.stdout.write(`seed ${seed}\n`);

  /** On a server of its own: one that holds thousands of decisions has grown slow. */
  it.each(Object.entries(representatives))(
    'two commands at once come to what they come to one after the other: %s',
    async (_, played) => {
      const { client, tableName, stop } = await testTable();
      const store = noting(dynamoEventStore(client, tableName), () => (lost += 1));
      try {
        expect((await somePairsOn(played, store)).astray).toEqual([]);
      } finally {
        await stop();
      }
    },
  );

  it('and races were lost', () => {
    expect(lost).toBeGreaterThan(100);
  });
});

async function somePairsOn(played: Played, store: EventStore): Promise<Tried> {
  const tried: Tried[] = [];
  let count = 0;
  const begin = () => {
    count += 1;
    return onRecord(store, played, `d-${count}`);
  };
  const pairs = pairsOn(played).filter(({ bothCount }) => bothCount);
  for (const [index, pair] of pairs.entries()) {
    const due = (one: number) => (index + seed) % one === 0;
    if (due(sideBySide)) tried.push(await trySideBySide(pair, played.decision, begin));
    if (due(inEveryOrder)) tried.push(await tryInEveryOrder(pair, played.decision, begin));
  }
  return together(tried);
}

/** What was played, on record as a decision of its own. */
async function onRecord(store: EventStore, played: Played, id: string): Promise<OnRecord> {
  const { events, decision } = played;
  const stream = { ics: decision.ics, kind: 'decision', id } as const;
  const [first, ...others] = events;
  if (first === undefined) throw new Error(id);
  const { status } = decision;
  const commandId = 'before';
  await store.append({
    stream,
    history: [],
    events: [first, ...others],
    status,
    commandId,
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
