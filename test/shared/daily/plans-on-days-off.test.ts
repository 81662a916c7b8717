import { expect, it } from 'vitest';
import { daysLater, monthsLater, startOfDay } from '#shared/time.ts';
import { settingUp } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { dailyWorld } from '#test/support/daily-world.ts';
import { asked, council, lead } from './plan-at-work.ts';

it.each([
  [
    'Good Friday, Easter Monday and clocks that go forward',
    '2024-03-28',
    '2024-04-02T08:00:00.000Z',
  ],
  ['a weekend in which clocks go back', '2026-10-23', '2026-10-26T09:00:00.000Z'],
  ['Christmas and its substitute days', '2021-12-24', '2021-12-29T09:00:00.000Z'],
  ['a bank holiday that was moved', '2020-05-07', '2020-05-11T08:00:00.000Z'],
  ['a jubilee', '2022-06-01', '2022-06-06T08:00:00.000Z'],
  ['a state funeral', '2022-09-16', '2022-09-20T08:00:00.000Z'],
])(
  'after %s, who is late is asked at nine in London on the next working day',
  async (_, due, at) => {
    const setUpOn = daysLater(due, -7);
    const world = await dailyWorld(startOfDay(setUpOn));
    const file = { milestones: [milestone({ due: { on: due } })] };
    const keepers = { draft: { owner: council, deputy: null } };
    const act = settingUp(file, { firstDay: monthsLater(due, -6), pmoLead: lead, keepers });
    await world.doesTo('p1', lead, act);
    await world.until(startOfDay(daysLater(due, 10)));
    expect(asked(world.take(council))).toEqual([`${at} ${council}: late of draft`]);
  },
);
