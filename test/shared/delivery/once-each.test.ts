import { describe, expect, it } from 'vitest';
import { cards } from '#shared/delivery/redraws.ts';
import type { World } from '#shared/delivery/scene.ts';
import { deliverOwed, performEffects } from '#shared/perform-effects.ts';
import { shownBoard } from '#test/support/ics.ts';
import { agree, object } from '#test/support/play.ts';
import { telling } from '#test/support/telling.ts';

const council = 'the council member';
const crash = new Error('the process is gone');

/** The world with one step of it at which the process ends, once. */
function crashing(world: World, at: 'noteMade' | 'noteShown' | 'schedule'): World {
  let over = false;
  const once = async <Answer>(go: () => Promise<Answer>) => {
    if (over) return go();
    over = true;
    throw crash;
  };
  const { deliveries, scheduler } = world;
  if (at === 'schedule') {
    return { ...world, scheduler: { schedule: (one) => once(() => scheduler.schedule(one)) } };
  }
  return {
    ...world,
    deliveries: {
      ...deliveries,
      [at]: (...given: readonly [string, string, never, never]) =>
        once<unknown>(() => deliveries[at](...given)),
    },
  };
}

const counted = (
  all: readonly { readonly what: string; readonly to: string; readonly says: string }[],
) => {
  const keys = all.map(({ what, to, says }) => `${what} ${to} ${says}`);
  return [...new Set(keys)].map((key) => keys.filter((each) => each === key).length);
};

describe('the same events performed twice', () => {
  it('show and tell once', async () => {
    const told = await telling();
    await told.happens();
    await told.happens((now) => now.does(council, object()));
    const once = told.take();
    expect(once.filter(({ what }) => what === 'tell').length).toBeGreaterThan(0);
    await told.perform([1, 2]);
    await told.perform([2]);
    expect(told.take()).toEqual([]);
  });

  it('keep one appointment with the deadline', async () => {
    const told = await telling();
    await told.happens();
    await told.perform([1]);
    const deadlines = told.appointments.filter(({ target }) => target === 'deadlines');
    expect(deadlines).toHaveLength(1);
  });

  it('in other batches come to the same', async () => {
    const one = await telling();
    const other = await telling();
    for (const told of [one, other]) await told.recorded((now) => now.does(council, object()));
    await one.perform();
    await other.perform([1]);
    await other.perform([2]);
    await other.perform([1, 2]);
    const sorted = (told: typeof one) => told.take('tell').map(({ to, says }) => `${to} ${says}`);
    expect(sorted(other)).toEqual(sorted(one));
  });
});

describe('a crash', () => {
  it.each([
    ['a card', 'noteShown', shownBoard],
    ['a notice', 'noteMade', { ...shownBoard, places: [] }],
  ] as const)(
    'between sending and noting %s (%s) repeats one message and loses none',
    async (_, at, forum) => {
      const told = await telling(forum);
      await told.recorded((now) => now.does(council, object()));
      const perform = performEffects(crashing(told.world, at));
      const batch = new Set([1, 2]);
      await expect(perform(told.subject, batch)).rejects.toThrow(crash);
      await perform(told.subject, batch);
      const sent = told.take();
      expect(counted(sent).filter((times) => times > 1)).toEqual([2]);

      const smooth = await telling(forum);
      await smooth.recorded((now) => now.does(council, object()));
      await smooth.perform();
      const names = (all: typeof sent) => new Set(all.map(({ what, to }) => `${what} ${to}`));
      expect(names(sent)).toEqual(names(smooth.take()));
    },
  );

  it('while a redraw is put off loses no redraw', async () => {
    const told = await telling();
    await told.happens();
    await told.recorded((now) => now.does(council, agree));
    const perform = performEffects(crashing(told.world, 'schedule'));
    await expect(perform(told.subject, new Set([2]))).rejects.toThrow(crash);
    await perform(told.subject, new Set([2]));
    told.take();
    told.forward(10_000);
    await told.wake();
    const redraws = told.take('redraw').map(({ platform, answers }) => `${platform} ${answers}`);
    expect(redraws.toSorted()).toEqual(['slack 1', 'teams 1']);
  });

  it('between drawing a card and noting it draws it once more', async () => {
    const told = await telling();
    await told.happens();
    await told.recorded((now) => now.does(council, agree));
    await told.perform([2]);
    told.take();
    told.forward(10_000);
    const wake = deliverOwed(crashing(told.world, 'noteShown'));
    const due = { ...told.subject, delivery: cards };
    await expect(wake(due)).rejects.toThrow(crash);
    await wake(due);
    expect(new Set(counted(told.take('redraw')))).toEqual(new Set([1, 2]));
    expect((await told.ledger()).showings.map(({ version }) => version)).toEqual([2, 2]);
  });

  it('between noting a card as shown and as made repeats nothing', async () => {
    const told = await telling();
    await told.recorded();
    const perform = performEffects(crashing(told.world, 'noteMade'));
    await expect(perform(told.subject, new Set([1]))).rejects.toThrow(crash);
    await perform(told.subject, new Set([1]));
    expect(counted(told.take())).toEqual([1, 1]);
  });

  it('of the whole world but the record is made good by performing again', async () => {
    const told = await telling();
    await told.recorded((now) => now.does(council, object()));
    for (const at of ['noteMade', 'noteShown', 'noteMade'] as const) {
      const perform = performEffects(crashing(told.world, at));
      await perform(told.subject, new Set([1, 2])).catch(() => undefined);
    }
    await told.perform([1, 2]);
    expect(new Set(told.take('show').map(({ platform }) => platform)).size).toBe(2);
  });
});

it('a fault that is not the platform’s is thrown, so that the stream brings the events again', async () => {
  const told = await telling();
  await told.recorded();
  told.hooks.sending = () => Promise.reject(new TypeError('a bug of ours'));
  await expect(told.perform([1])).rejects.toThrow('a bug of ours');
  expect((await told.ledger()).owed).toEqual([]);
});
