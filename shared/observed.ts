import { AsyncLocalStorage } from 'node:async_hooks';

/** What one piece of work cost the table, and why it was turned down if it was. */
export interface Observed {
  /** Transactions that were tried. */
  readonly attempts: number;
  /** Capacity units, read and written. */
  readonly units: number;
  readonly refusal: string | null;
}

const going = new AsyncLocalStorage<{ -readonly [Name in keyof Observed]: Observed[Name] }>();

/** Does the work, and says beside its yield what was noted meanwhile by whatever it called. */
export async function observed<Yield>(
  work: () => Promise<Yield>,
): Promise<{ readonly yields: Yield; readonly noted: Observed; readonly ms: number }> {
  const noted = { attempts: 0, units: 0, refusal: null };
  const begun = performance.now();
  const yields = await going.run(noted, work);
  return { yields, noted, ms: Math.round(performance.now() - begun) };
}

export function noteAttempt(): void {
  const noted = going.getStore();
  if (noted !== undefined) noted.attempts += 1;
}

export function noteUnits(units: number): void {
  const noted = going.getStore();
  if (noted !== undefined) noted.units += units;
}

/** The code of a refusal; the last one stands. */
export function noteRefusal(code: string): void {
  const noted = going.getStore();
  if (noted !== undefined) noted.refusal = code;
}
