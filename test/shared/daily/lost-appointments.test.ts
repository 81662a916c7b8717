import { describe, expect, it } from 'vitest';
import { tellTheDay } from '#shared/daily/tell-the-day.ts';
import { governanceLead } from '#test/support/board.ts';
import { type DailyWorld, dailyWorld } from '#test/support/daily-world.ts';
import { proposing } from '#test/support/decider.ts';
import { shownBoard } from '#test/support/ics.ts';

async function raised(): Promise<DailyWorld> {
  const world = await dailyWorld('2026-11-24T14:00:00.000Z');
  await world.does(governanceLead, 'd1', proposing({ forum: shownBoard }));
  return world;
}

describe('a deadline for which no appointment stands', () => {
  const due = '2026-12-04T17:00:00.000Z';
  const wakes = ({ appointments }: DailyWorld) =>
    appointments.filter(({ target, at: when }) => target === 'deadlines' && when === due).length;

  it('passes with the next message of the day, and the person in the chair is asked', async () => {
    const world = await raised();
    world.lose('deadlines');
    await world.until('2026-12-07T08:59:00.000Z');
    world.take();
    await world.until('2026-12-07T09:00:00.000Z');
    expect(wakes(world)).toBe(1);
    expect(world.take('the chair').map(({ says }) => says)).toContain('deadline passed');
    world.lose('deadlines');
    await world.until('2026-12-09T09:00:00.000Z');
    expect(wakes(world)).toBe(0);
  });

  it('is left to the clock for five minutes', async () => {
    const world = await raised();
    world.lose('deadlines');
    for (const [seconds, made] of [
      ['00.000', 0],
      ['00.001', 1],
    ] as const) {
      world.sleepUntil(`2026-12-04T17:05:${seconds}Z`);
      await tellTheDay(world.world)({ ics: 'ics' });
      expect(wakes(world)).toBe(made);
    }
  });
});
