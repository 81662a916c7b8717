import { readFileSync } from 'node:fs';
import type { Clock } from '#shared/ports/clock.ts';
import { instantAt } from '#shared/time.ts';

export const systemClock: Clock = { now: () => instantAt(Date.now()) };

/** Machine time plus the milliseconds that stand in a file; none where there is no file yet. */
export function offsetClock(file: string): Clock {
  return { now: () => instantAt(Date.now() + offsetIn(file)) };
}

export function offsetIn(file: string): number {
  try {
    return milliseconds(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

function milliseconds(text: string): number {
  const offset = Number(text);
  if (!Number.isSafeInteger(offset) || offset < 0) throw new RangeError(`clock:${text}`);
  return offset;
}
