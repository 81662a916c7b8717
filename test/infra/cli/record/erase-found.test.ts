import { expect, it } from 'vitest';
import { eraseFound } from '#infra/cli/record/erase-found.ts';
import type { WordsErased } from '#shared/record/erasing.ts';
import { directoryStream, erasuresStream } from '#shared/streams.ts';
import { committee, governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';

const found = [
  {
    stream: directoryStream('ics'),
    told: { of: 'directory/all', version: 1, at: tuesday, by: 'ann', words: ['Example'] },
  },
];
const signed = { by: governanceLead, why: 'It named a patient.', text: 'Example' };

async function record() {
  const events = memoryEventStore();
  await setUp(events, 'ics', committee);
  const erased: number[] = [];
  return {
    events,
    erased,
    clock: { now: () => tuesday },
    eraseWords: async (_: unknown, version: number) => void erased.push(version),
    onRecord: () => events.load<WordsErased>(erasuresStream('ics')),
  };
}

it('stands on record before anything is erased, and is done again where it was broken off', async () => {
  const at = await record();
  const broken = { ...at, eraseWords: () => Promise.reject(new Error('broken off')) };
  await expect(eraseFound(broken, 'ics', [found, signed])).rejects.toThrow('broken off');
  expect((await at.onRecord()).map(({ event }) => event.erased)).toEqual([
    [{ of: 'directory/all', version: 1 }],
  ]);
  expect(await eraseFound(at, 'ics', [found, signed])).toBeNull();
  expect(at.erased).toEqual([1]);
  expect(await at.onRecord()).toHaveLength(1);
});

it('erases nothing where somebody else erased at the same moment', async () => {
  const at = await record();
  const events = { ...at.events, append: () => Promise.resolve('lost the race' as const) };
  expect(await eraseFound({ ...at, events }, 'ics', [found, signed])).toMatchObject({
    exit: 'no',
    words:
      'Somebody else erased words at the same moment, so nothing was erased here. Please run it again.',
  });
  expect(at.erased).toEqual([]);
});
