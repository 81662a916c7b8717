import { expect, it } from 'vitest';
import { oneAtATime } from '#bots/desk/one-at-a-time.ts';

function workshop() {
  const done: string[] = [];
  const gates = new Map<string, () => void>();
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await new Promise<void>((resolve) => gates.set(name, resolve));
    done.push(`${name} ends`);
    return name;
  };
  return { done, work, open: (name: string) => gates.get(name)?.() };
}

const rest = () => new Promise((resolve) => setImmediate(resolve));

it('what has one name takes turns, in the order in which it came', async () => {
  const { done, work, open } = workshop();
  const inTurn = oneAtATime();
  const both = Promise.all([inTurn('d', work('first')), inTurn('d', work('second'))]);
  await rest();
  expect(done).toEqual(['first begins']);
  open('first');
  await rest();
  expect(done).toEqual(['first begins', 'first ends', 'second begins']);
  open('second');
  expect(await both).toEqual(['first', 'second']);
});

it('what has another name does not wait', async () => {
  const { done, work, open } = workshop();
  const inTurn = oneAtATime();
  const both = Promise.all([inTurn('d1', work('first')), inTurn('d2', work('second'))]);
  await rest();
  expect(done).toEqual(['first begins', 'second begins']);
  open('first');
  open('second');
  await both;
});

it('a failure is told to whoever asked, and the next one has its turn', async () => {
  const inTurn = oneAtATime();
  const failing = inTurn('d', () => Promise.reject(new Error('table is gone')));
  const next = inTurn('d', () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('table is gone');
  expect(await next).toBe('done');
});
