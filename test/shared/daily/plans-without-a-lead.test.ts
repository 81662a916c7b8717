import { describe, expect, it } from 'vitest';
import type { DailyWorld } from '#test/support/daily-world.ts';
import { asked, council, finance, lead, planAtWork } from './plan-at-work.ts';

const monday = '2026-03-30T09:00:00.000Z';

describe('a plan whose PMO lead has left', () => {
  const chief = 'the chief officer';
  const unled = (letters: ReturnType<DailyWorld['take']>) =>
    letters.flatMap(({ at, to, plans = [] }) =>
      plans.flatMap((plan) => (plan.unled === null ? [] : [`${at} ${to}: ${plan.unled.join()}`])),
    );

  it('is told to the governance lead once, with what nobody is asked about', async () => {
    const keepers = { draft: { owner: council, deputy: null } };
    const world = await planAtWork(monday, { pmoLead: chief, keepers });
    await world.until('2026-10-31T09:00:00.000Z');
    const letters = world.take();
    expect(unled(letters)).toEqual([`2026-03-31T08:00:00.000Z ${lead}: money`]);
    expect(letters[0]?.says).toContain(
      '“Draft how partners work together” has no owner and no PMO lead, so I ask no one about it.',
    );
    expect(asked(letters).every((each) => each.includes(`${council}: `))).toBe(true);
  });

  it('says so also where each milestone has an owner, and not once all is done', async () => {
    const world = await planAtWork(monday, { pmoLead: chief });
    await world.until('2026-04-10T09:00:00.000Z');
    expect(unled(world.take())).toEqual([`2026-03-31T08:00:00.000Z ${lead}: `]);
    const done = await planAtWork(monday, { pmoLead: chief });
    const over = { type: 'AnswerMilestone', word: 'not for us', line: 'No.', proof: '' } as const;
    await done.doesTo('p1', council, { ...over, milestone: 'draft' });
    await done.doesTo('p1', finance, { ...over, milestone: 'money' });
    await done.until('2026-04-10T09:00:00.000Z');
    expect(done.take()).toEqual([]);
  });

  it('is told again where the next lead leaves too', async () => {
    const world = await planAtWork(monday, { pmoLead: chief });
    await world.until('2026-04-10T09:00:00.000Z');
    await world.doesTo('p1', lead, { type: 'NameLeads', pmoLead: 'the next', icsLead: null });
    await world.until('2026-04-20T09:00:00.000Z');
    expect(unled(world.take()).map((each) => each.slice(0, 10))).toEqual([
      '2026-03-31',
      '2026-04-13',
    ]);
  });
});
