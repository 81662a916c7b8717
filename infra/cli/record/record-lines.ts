import * as z from 'zod';

const head = z.object({ version: z.int().min(0), hash: z.string() });

/** The first line of a record as a file: whose it is, and how many histories follow. */
export const openingLine = z.object({
  record: z.string().describe('The id of the ICS.'),
  at: z.string(),
  histories: z.int().min(0),
});

/** Before the events of a history: how many there are, and with which hash it ends. */
const historyLine = z.object({
  history: z.string().describe('Its kind and its id: "decision/d1".'),
  head,
  /** Whether votes that are hidden still, and what came after them, were left out. */
  isHeldBack: z.boolean(),
});
export type HistoryLine = z.infer<typeof historyLine>;

/** An event with its words beside it, as it is kept. */
const eventLine = z.object({
  of: z.string(),
  version: z.int().min(1),
  previous: z.string(),
  event: z.record(z.string(), z.unknown()),
  wordsHash: z.string().nullable(),
  hash: z.string(),
  words: z.object({ salt: z.string(), words: z.record(z.string(), z.string()) }).nullable(),
});

export type EventLine = z.infer<typeof eventLine>;

export const recordLine = z.union([openingLine, historyLine, eventLine]);
export type RecordLine = z.infer<typeof recordLine>;
