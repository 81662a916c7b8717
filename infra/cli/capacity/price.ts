import type { Load } from './load.ts';
import prices from './unit-prices.json' with { type: 'json' };

/** Of one invocation, in seconds with 1 GB: guessed, as nothing was measured on AWS. */
const invocationTakes = 0.3;

/** Records are kept, so that a year's stand beside the month's. */
const monthsKept = 12;

/** US dollars a month, after a year; `fixed` is what an installation costs that nobody uses. */
export function priceOf(load: Load): { readonly fixed: number; readonly used: number } {
  const { perMillion, perGigabyteSecond, perGigabyteMonth, perMonth } = prices;
  const counted =
    load.writeUnits * perMillion.writeUnits +
    load.readUnits * perMillion.readUnits +
    load.commands * perMillion.requests +
    load.invocations * perMillion.invocations;
  const used =
    counted / 1_000_000 +
    load.invocations * invocationTakes * perGigabyteSecond +
    load.gigabytes * monthsKept * perGigabyteMonth;
  return { fixed: perMonth, used };
}
