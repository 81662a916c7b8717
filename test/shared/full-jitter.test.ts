import { expect, it } from 'vitest';
import { fullJitter } from '#shared/full-jitter.ts';

/** Time that passes only while someone waits. */
function waiting(random: () => number, start = 0) {
  const waits: number[] = [];
  let time = start;
  const chance = {
    now: () => time,
    wait(milliseconds: number) {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    random,
  };
  return { waits, tryAgain: fullJitter(chance) };
}

it('waits longer each time and never more than 400 ms', async () => {
  const { waits, tryAgain } = waiting(() => 1);
  const again = tryAgain(0);
  while (await again());
  expect(waits).toEqual([40, 80, 160, 320, 400, 400, 400, 400]);
});

it('gives up 2 s after the request arrived', async () => {
  const { waits, tryAgain } = waiting(() => 0.5);
  const again = tryAgain(0);
  while (await again());
  const waited = waits.reduce((sum, each) => sum + each, 0);
  expect(waited).toBeGreaterThanOrEqual(2000);
  expect(waited - (waits.at(-1) ?? 0)).toBeLessThan(2000);
});

it('counts from the arrival, not from the first loss', async () => {
  const { waits, tryAgain } = waiting(() => 1, 10_000);
  expect(await tryAgain(8_030)()).toBe(false);
  expect(waits).toEqual([40]);
});

it('may try again at once', async () => {
  const { waits, tryAgain } = waiting(() => 0);
  const again = tryAgain(0);
  for (const _ of [1, 2, 3]) expect(await again()).toBe(true);
  expect(waits).toEqual([0, 0, 0]);
});

it('stays within its bounds whatever chance brings', async () => {
  const chances = Array.from({ length: 1000 }, (_, index) => ((index * 7919) % 1000) / 1000);
  for (const start of chances.keys()) {
    let place = start;
    const { waits, tryAgain } = waiting(() => {
      place += 1;
      return chances[place % chances.length] ?? 0;
    });
    const again = tryAgain(0);
    for (let tries = 0; tries < 6; tries += 1) await again();
    expect(waits.every((wait, index) => wait >= 0 && wait < Math.min(40 * 2 ** index, 400))).toBe(
      true,
    );
  }
});

it('keeps the patience of two requests apart', async () => {
  const { waits, tryAgain } = waiting(() => 1);
  const [one, other] = [tryAgain(0), tryAgain(0)];
  await one();
  await one();
  await other();
  expect(waits).toEqual([40, 80, 40]);
});
