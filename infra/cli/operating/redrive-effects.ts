import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import type { Letter } from './dead-letter-queue.ts';
import { inTurn, type Left, leftFor } from './redriven.ts';
import type { ToldAgain } from './tell-again.ts';

/** What was told again because of letters, and letters that stay. */
export interface ToldLate {
  /** Null where there was nothing to tell. */
  readonly told: ToldAgain | null;
  readonly removed: number;
  readonly left: readonly Left[];
}

const instant = z.iso.datetime({ offset: true });
const lost = z.object({
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: instant,
    approximateArrivalOfLastRecord: instant,
  }),
});

/** The stream knows whole seconds, and an event is a little older than its record. In ms. */
const around = 60_000;

/**
 * Tells again what was recorded since the earliest record that the stream gave up, and removes the
 * letters once all of that was told.
 */
export async function redriveEffects(
  letters: readonly Letter[],
  again: (from: string) => Promise<ToldAgain>,
): Promise<ToldLate> {
  const times = new Map(letters.map((letter) => [letter, timesIn(letter)]));
  const [from] = [...times.values()].flatMap((each) => each?.from ?? []).toSorted();
  const left: Left[] = [];
  let told: ToldAgain | null = null;
  let removed = 0;
  await inTurn(letters, async (letter) => {
    const time = times.get(letter);
    if (from !== undefined) told ??= await again(from);
    const why = whyLeft(time, told);
    if (why === null) removed += 1;
    else left.push(leftFor(letter, why));
    return why === null ? 'done' : 'left';
  });
  return { told, removed, left };
}

interface Times {
  readonly from: string;
  readonly to: string;
}

function timesIn({ body }: Letter): Times | undefined {
  const info = lost.safeParse(jsonOf(body)).data?.DDBStreamBatchInfo;
  return (
    info && {
      from: laterBy(info.approximateArrivalOfFirstRecord, -around),
      to: laterBy(info.approximateArrivalOfLastRecord, around),
    }
  );
}

function whyLeft(time: Times | undefined, told: ToldAgain | null): Left['why'] | null {
  if (time === undefined || told === null) return 'unknown';
  const [failed] = told.failed;
  if (failed !== undefined) return { fault: failed.fault };
  return isBefore(told.until, time.to) ? 'too recent' : null;
}
