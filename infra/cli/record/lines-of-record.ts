import type { Stream } from '#shared/ports/event-store.ts';
import type { Chain } from '#shared/record/link.ts';
import { historyName } from '#shared/streams.ts';
import type { RecordAtHand } from './record-in.ts';
import type { RecordLine } from './record-lines.ts';

/** Every history that an ICS has on record, line by line; of each, as much as is to be shown. */
export async function linesOfRecord(
  { events, streams, clock }: Pick<RecordAtHand, 'events' | 'streams' | 'clock'>,
  ics: string,
  shown: (stream: Stream, chain: Chain) => Chain,
): Promise<readonly RecordLine[]> {
  const all = await streams(ics);
  const lines: RecordLine[] = [{ record: ics, at: clock.now(), histories: all.length }];
  for (const stream of all) {
    const of = historyName(stream);
    const whole = await events.chain(stream);
    const { links, head } = shown(stream, whole);
    lines.push({ history: of, head, isHeldBack: links.length < whole.links.length });
    for (const link of links) lines.push({ of, ...link });
  }
  return lines;
}
