import * as z from 'zod';
import type { RecordAtHand } from '#infra/cli/record/record-in.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import { isHeard } from '#shared/store/new-events.ts';
import { historyName } from '#shared/streams.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import type { CallFunction } from './call-function.ts';
import { recordsOf } from './records-of.ts';

interface Wanted {
  readonly ics: readonly string[];
  readonly from: string;
}

/** What was told again, and what could not be. */
export interface ToldAgain {
  readonly from: string;
  /** What was recorded from then on was left out: it is on its own way. */
  readonly until: string;
  readonly histories: number;
  readonly events: number;
  /** Deliveries that were owed for long and were tried. */
  readonly tried: number;
  readonly failed: readonly Failed[];
}

interface Failed {
  readonly ics: string;
  /** `decision/d-1` */
  readonly history: string;
  readonly fault: string;
}

type Source = Pick<RecordAtHand, 'events' | 'streams' | 'deliveries' | 'clock'>;

/** What is younger is being told by the table's own stream, and would come twice. In ms. */
const onItsWay = 60_000;

/** What is owed for longer has lost its appointment: the clock tries a failed wake again sooner. In ms. */
const forLong = 3_600_000;

const heard = z.object({ batchItemFailures: z.array(z.unknown()) });

/**
 * Has the effects of everything recorded since a moment performed again, one call a history: what
 * was sent or is owed stays as it is. Breaks off at no fault of a function; it is harmless to repeat.
 */
export async function tellAgain(
  source: Source,
  call: CallFunction,
  { ics, from }: Wanted,
): Promise<ToldAgain> {
  const until = laterBy(source.clock.now(), -onItsWay);
  const told = { histories: 0, events: 0, tried: 0, failed: [] as Failed[] };
  for (const stream of (await Promise.all(ics.map(source.streams))).flat().filter(isHeard)) {
    const events = (await source.events.load(stream)).filter(
      ({ event: { at } }) => !isBefore(at, from) && isBefore(at, until),
    );
    if (events.length === 0) continue;
    told.histories += 1;
    told.events += events.length;
    const fault = await perform(call, recordsOf(stream, events));
    if (fault !== null) told.failed.push(failed(stream, fault));
    if (stream.kind === 'decision') told.tried += await tryOverdue(source, call, stream);
  }
  return { from, until, ...told };
}

function failed(stream: Stream, fault: string): Failed {
  return { ics: stream.ics, history: historyName(stream), fault };
}

/** The fault, or null where all was performed. */
async function perform(call: CallFunction, Records: readonly object[]): Promise<string | null> {
  const answer = await call('effects', { Records });
  if (!answer.ok) return answer.refusal;
  return heard.parse(answer.value).batchItemFailures.length === 0 ? null : 'effects-fault';
}

async function tryOverdue(
  { deliveries, clock }: Source,
  call: CallFunction,
  { ics, id: decision }: Stream,
): Promise<number> {
  const long = laterBy(clock.now(), -forLong);
  const { owed } = await deliveries.ledger(ics, decision);
  const overdue = owed.filter(({ next }) => isBefore(next, long));
  for (const { id: delivery } of overdue) await call('deliveries', { ics, decision, delivery });
  return overdue.length;
}
