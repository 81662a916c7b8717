import { expect, it } from 'vitest';
import { inEveryTurn } from './in-turns.ts';
import type { Stop } from './paced.ts';

const stopping = (times: number) => async (stop: Stop) => {
  for (let left = times; left > 0; left -= 1) await stop();
  return times;
};

async function ordersOf(one: number, other: number): Promise<readonly string[]> {
  const orders: string[] = [];
  const calls = { one: stopping(one), other: stopping(other) };
  const rounds = inEveryTurn(
    () => Promise.resolve(calls),
    (begun) => begun,
  );
  for await (const { answers, taken } of rounds) {
    expect(answers).toEqual({ one, other });
    orders.push(taken.join(' '));
  }
  return orders;
}

it('a call that stops twice and one that stops once go on in three orders', async () => {
  expect(await ordersOf(2, 1)).toEqual(['one one other', 'one other one', 'other one one']);
});

it.each([
  [0, 0, 1],
  [0, 3, 1],
  [2, 2, 6],
  [2, 4, 15],
])('calls that stop %i and %i times go on in %i orders', async (one, other, orders) => {
  expect(new Set(await ordersOf(one, other)).size).toBe(orders);
  expect(await ordersOf(one, other)).toHaveLength(orders);
});
