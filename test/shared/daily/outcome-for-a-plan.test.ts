import { describe, expect, it } from 'vitest';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { DailyWorld } from '#test/support/daily-world.ts';
import { proposing } from '#test/support/decider.ts';
import { shownBoard } from '#test/support/ics.ts';
import { council, lead, news, planAtWork } from './plan-at-work.ts';

const monday = '2026-03-30T09:00:00.000Z';

describe('an outcome', () => {
  const waits: PlanAct = {
    type: 'BeginWait',
    milestone: 'draft',
    for: { is: 'a decision', decision: 'd1' },
    note: '',
  };
  const seats = shownBoard.seats.map(({ id }) => id);

  async function decided(world: DailyWorld): Promise<void> {
    const here = proposing({ forum: shownBoard, id: 'd1', takenAt: 'at a meeting' });
    const opened = await world.does(lead, 'd1', here);
    const version = opened?.versions[0].hash ?? '';
    await world.does(lead, 'd1', { type: 'MarkPresent', seats });
    for (const { holders } of shownBoard.seats)
      await world.does(holders[0] ?? '', 'd1', { type: 'Agree', version });
    await world.does('the chair', 'd1', { type: 'RecordAgreed', version });
  }

  const takings = async ({ world }: DailyWorld) =>
    (await world.events.load<PlanEvent>({ ics: 'ics', kind: 'plan', id: 'p1' }))
      .map(({ event }) => event)
      .filter(({ type }) => type === 'DecisionTaken');

  it('frees the milestone that waits for it, and its owner is told the next morning', async () => {
    const world = await planAtWork(monday);
    await world.doesTo('p1', council, waits);
    await decided(world);
    expect(await takings(world)).toMatchObject([
      { decision: 'd1', effect: 'decided at the meeting', frees: ['draft'], by: 'clock' },
    ]);
    await world.until('2026-03-31T08:00:00.000Z');
    expect(news(world.take(council))).toEqual([
      `2026-03-31T08:00:00.000Z ${council}: DecisionTaken`,
    ]);
  });

  it('that came before the wait began frees it at once', async () => {
    const world = await planAtWork(monday);
    await decided(world);
    expect(await takings(world)).toEqual([]);
    await world.doesTo('p1', council, waits);
    expect(await takings(world)).toMatchObject([{ decision: 'd1', frees: ['draft'] }]);
  });
});
