import type { WordsFound } from '#bots/wording/erasing.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import type { Link } from '#shared/record/link.ts';
import { historyName } from '#shared/streams.ts';
import type { RecordAtHand } from './record-in.ts';

interface Sought {
  readonly text: string;
  /** One history by kind and id, where only that is meant. */
  readonly of: string | undefined;
}

/** Words on record, and how they are told. */
export interface Found {
  readonly stream: Stream;
  readonly told: WordsFound;
}

/** The events with whose words somebody typed this text, in capitals or not. */
export async function wordsOnRecord(
  { events, streams }: Pick<RecordAtHand, 'events' | 'streams'>,
  ics: string,
  { text, of }: Sought,
): Promise<readonly Found[]> {
  const all = await streams(ics);
  const found: Found[] = [];
  for (const stream of all.filter((each) => of === undefined || historyName(each) === of)) {
    const { links } = await events.chain(stream);
    found.push(...links.flatMap((link) => foundIn(stream, link, text)));
  }
  return found;
}

function foundIn(stream: Stream, { version, event, words }: Link, text: string): readonly Found[] {
  const typed = Object.values(words?.words ?? {}).filter((each) => each !== '');
  const isIn = typed.some((each) => each.toLowerCase().includes(text.toLowerCase()));
  if (!isIn) return [];
  const [at, by] = [event['at'], event['by']].map(String);
  const told = { of: historyName(stream), version, at: at ?? '', by: by ?? '', words: typed };
  return [{ stream, told }];
}
