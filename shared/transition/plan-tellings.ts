import { planSpoken } from './erased-plan-words.ts';
import { evolvePlan } from './evolve-plan.ts';
import type { Plan } from './plan.ts';
import type { PlanEvent } from './plan-event.ts';
import { isDoneWith, statusOf } from './status.ts';

const newsTypes = [
  'HandedOver',
  'DateAsked',
  'DateMoved',
  'DateKept',
  'WaitEnded',
  'DecisionTaken',
  'TakenUp',
] as const satisfies readonly PlanEvent['type'][];

/** What happens to a plan and is told to the person whom it concerns. */
export type PlanNews = Extract<PlanEvent, { readonly type: (typeof newsTypes)[number] }>;

/** Something that happened to a plan, the person whom it concerns, and its place in the history. */
export interface PlanTelling {
  readonly version: number;
  readonly person: string;
  readonly news: PlanNews;
}

/** Everything that a plan's history gave people to be told of what others did, in order. */
export function planTellings(events: readonly PlanEvent[]): readonly PlanTelling[] {
  let plan: Plan | null = null;
  return events.map(planSpoken).flatMap((news, index) => {
    const before = plan;
    plan = evolvePlan(before, news);
    if (before === null || !isNews(news)) return [];
    const people = new Set(concerned(news, before));
    return [...people]
      .filter((person) => person !== null)
      .filter((person) => person !== news.by)
      .map((person) => ({ version: index + 1, person, news }));
  });
}

/** Whether it still concerns them, as the plan stands: a later change makes an earlier one idle. */
export function stillConcerns({ person, news }: PlanTelling, plan: Plan): boolean {
  switch (news.type) {
    case 'HandedOver':
      return [keeperOf(plan, news.milestone), deputyOf(plan, news.milestone)].includes(person);
    case 'DateAsked':
      return plan.pmoLead === person && plan.milestones[news.milestone]?.dateAsked?.to === news.to;
    case 'DateMoved':
    case 'DateKept':
    case 'WaitEnded':
      return keeperOf(plan, news.milestone) === person;
    case 'DecisionTaken':
      return news.frees.some((id) => keeperOf(plan, id) === person);
    case 'TakenUp':
      return plan.icsLead === person && !isOver(plan, news.milestone);
  }
}

function isNews(event: PlanEvent): event is PlanNews {
  return newsTypes.some((type) => type === event.type);
}

function concerned(news: PlanNews, before: Plan): readonly (string | null)[] {
  switch (news.type) {
    case 'HandedOver': {
      const { milestone, owner, deputy } = news;
      return [
        owner === keeperOf(before, milestone) ? null : owner,
        deputy === deputyOf(before, milestone) ? null : deputy,
      ];
    }
    case 'DateAsked':
      return [before.pmoLead];
    case 'DateMoved':
    case 'DateKept':
    case 'WaitEnded':
      return [keeperOf(before, news.milestone)];
    case 'DecisionTaken':
      return news.frees.map((id) => keeperOf(before, id));
    case 'TakenUp':
      return news.how === 'tell the ICS lead' ? [before.icsLead] : [];
  }
}

/** Whoever looks after it; the PMO lead where nobody does. */
function keeperOf({ milestones, pmoLead }: Plan, id: string): string {
  return milestones[id]?.owner ?? pmoLead;
}

function deputyOf({ milestones }: Plan, id: string): string | null {
  return milestones[id]?.deputy ?? null;
}

function isOver({ milestones }: Plan, id: string): boolean {
  const milestone = milestones[id];
  return milestone === undefined || isDoneWith(statusOf(milestone));
}
