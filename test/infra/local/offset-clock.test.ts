import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { movableClock } from '#infra/local/offset-clock.ts';
import { offsetClock, systemClock } from '#shared/clock.ts';
import { millisecondsBetween } from '#shared/time.ts';
import { dataFolder } from '#test/support/data-folder.ts';

const day = 24 * 60 * 60 * 1000;

it('time starts as the machine has it', () => {
  const clock = offsetClock(join(dataFolder(), 'clock'));
  expect(millisecondsBetween(systemClock.now(), clock.now())).toBeLessThan(1_000);
});

it('time moves forward, for whoever reads the same file, and stays there', () => {
  const file = join(dataFolder(), 'new', 'clock');
  const reader = offsetClock(file);
  movableClock(file).moveForward(day);
  movableClock(file).moveForward(0.5);
  expect(millisecondsBetween(systemClock.now(), reader.now())).toBeGreaterThan(day - 1_000);
  expect(millisecondsBetween(systemClock.now(), reader.now())).toBeLessThan(day + 1_000);
});

it('time never moves back', () => {
  const file = join(dataFolder(), 'clock');
  expect(() => movableClock(file).moveForward(-1)).toThrow(RangeError);
  expect(() => movableClock(file).moveForward(Number.NaN)).toThrow(RangeError);
  writeFileSync(file, '-5');
  expect(() => offsetClock(file).now()).toThrow('clock:-5');
});
