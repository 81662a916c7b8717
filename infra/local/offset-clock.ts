import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { offsetClock, offsetIn } from '#shared/clock.ts';
import type { Clock } from '#shared/ports/clock.ts';

export interface MovableClock extends Clock {
  moveForward(milliseconds: number): void;
}

/** The clock kept in this file, with the hand that moves it: never back, not even by a restart. */
export function movableClock(file: string): MovableClock {
  mkdirSync(dirname(file), { recursive: true });
  return {
    ...offsetClock(file),
    moveForward(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('milliseconds');
      writeFileSync(`${file}.new`, String(offsetIn(file) + Math.ceil(milliseconds)));
      renameSync(`${file}.new`, file);
    },
  };
}
