import type { SetUpPlan } from '#shared/transition/plan-act.ts';
import { settingUp } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { governanceLead } from '#test/support/board.ts';
import { dailyWorld, type Letter } from '#test/support/daily-world.ts';

export const council = 'the council member';
export const finance = 'the director of finance';
export const lead = governanceLead;
export const icsLead = 'the chair';

/** Two milestones due on 30 September 2026, one of the council member's and one of the director's. */
const file = { milestones: [milestone(), milestone({ id: 'money', proof: undefined })] };

/** Setting that up, from 1 April 2026. */
function settingUpBoth(changes: Partial<SetUpPlan> = {}): SetUpPlan {
  const keepers = {
    draft: { owner: council, deputy: null },
    money: { owner: finance, deputy: null },
  };
  return settingUp(file, { pmoLead: lead, icsLead, keepers, ...changes });
}

/** An ICS in which the plan was set up at this instant. */
export async function planAtWork(
  begins: string,
  changes: Partial<SetUpPlan> = {},
  setting: Parameters<typeof dailyWorld>[1] = {},
) {
  const world = await dailyWorld(begins, setting);
  await world.doesTo('p1', lead, settingUpBoth(changes));
  return world;
}

/** Who was asked at which stages about what, and when, in the order in which they were. */
export function asked(letters: readonly Letter[]): readonly string[] {
  return letters.flatMap(({ at, to, plans = [] }) =>
    plans.flatMap((plan) =>
      plan.asked.flatMap(({ milestone: id, nudges }) =>
        nudges.map(({ stage }) => `${at} ${to}: ${stage} of ${id}`),
      ),
    ),
  );
}

/** What people were told of, and when. */
export function news(letters: readonly Letter[]): readonly string[] {
  return letters.flatMap(({ at, to, plans = [] }) =>
    plans.flatMap((plan) => plan.news.map(({ type }) => `${at} ${to}: ${type}`)),
  );
}
