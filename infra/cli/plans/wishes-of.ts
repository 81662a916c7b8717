import { localDate, monthsLater } from '#shared/time.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { SetUpPlan } from '#shared/transition/plan-act.ts';
import type { Keepers, PlanEvent } from '#shared/transition/plan-event.ts';
import { newAnswers } from './new-answers.ts';
import { newDates } from './new-dates.ts';
import { newParts } from './new-parts.ts';
import type { WantedKeepers, WantedPlan } from './wanted-plan.ts';
import type { Wish } from './wish.ts';

/** What makes the plan of a file, where there is none yet. */
export function wishesOfNew(wanted: WantedPlan, at: string): readonly Wish[] {
  const { is } = wanted.programme;
  const setUp = setUpOf(wanted, at);
  const mark = () => wanted.mark([]);
  const later = [
    ...newParts(wanted, null),
    ...newAnswers(wanted, [], at),
    ...newDates(wanted, null, []),
  ];
  if (is !== 'history') return [{ act: { ...setUp, type: 'SetUpPlan' }, mark }, ...later];
  const load = { ...setUp, type: 'LoadHistory', happened: [], closes: false } as const;
  return [{ act: load, mark }, ...later, closing(wanted)];
}

/** What makes a plan that stands as the file says. */
export function wishesOfStanding(
  wanted: WantedPlan,
  plan: Plan,
  { history, at }: { readonly history: readonly PlanEvent[]; readonly at: string },
): readonly Wish[] {
  const isBegun = plan.programme.is === 'history' && plan.status === 'running';
  return [
    ...wanted.keepers.flatMap((keepers) => handOver(keepers, plan)),
    ...newParts(wanted, plan),
    ...newAnswers(wanted, history, at),
    ...newDates(wanted, plan, history),
    ...(isBegun ? [closing(wanted)] : []),
    ...leads(wanted, plan),
  ];
}

function setUpOf(wanted: WantedPlan, at: string): Omit<SetUpPlan, 'type'> {
  const { programme, firstDay, pmoLead, icsLead = null, keepers } = wanted;
  return {
    programme,
    firstDay: firstDay === 'this quarter' ? firstOfQuarter(localDate(at)) : firstDay,
    pmoLead,
    icsLead,
    keepers: Object.fromEntries(
      keepers.map(({ milestone, owner = null, deputy = null }): [string, Keepers] => [
        milestone,
        { owner, deputy },
      ]),
    ),
  };
}

function firstOfQuarter(date: string): string {
  const month = Number(date.slice(5, 7));
  return monthsLater(`${date.slice(0, 7)}-01`, -((month - 1) % 3));
}

function closing({ mark }: WantedPlan): Wish {
  return { act: { type: 'AddHistory', happened: [], closes: true }, mark: () => mark([]) };
}

function handOver(
  { milestone, mark, ...wanted }: WantedKeepers,
  { milestones }: Plan,
): readonly Wish[] {
  const now = milestones[milestone];
  const owner = wanted.owner ?? now?.owner ?? null;
  const deputy = wanted.deputy ?? now?.deputy ?? null;
  if (owner === now?.owner && deputy === now.deputy) return [];
  return [{ act: { type: 'HandOver', milestone, owner, deputy }, mark: () => mark(['owner']) }];
}

/** Last of all: until then, the old lead acts. */
function leads({ pmoLead, icsLead, mark }: WantedPlan, plan: Plan): readonly Wish[] {
  const act = { type: 'ChangeLeads', pmoLead, icsLead: icsLead ?? plan.icsLead } as const;
  const isSame = act.pmoLead === plan.pmoLead && act.icsLead === plan.icsLead;
  return isSame ? [] : [{ act, mark: () => mark(['pmoLead']) }];
}
