import { accountsOf } from '#shared/delivery/deliveries-of.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { usualHours } from '#shared/directory/hours.ts';
import type { NudgeTimes } from '#shared/transition/nudge-times.ts';
import type { Plan } from '#shared/transition/plan.ts';

/** When each person is written to, as they chose it. */
export function nudgeTimes({ hours }: Directory): NudgeTimes {
  const chosen = Object.entries(hours).map(([person, { hour }]) => [person, hour] as const);
  return { hour: usualHours.hour, hours: Object.fromEntries(chosen), closed: [] };
}

/** Where its owner has left or has no account, nobody looks after a milestone: the PMO lead is asked. */
export function asReached(plan: Plan, directory: Directory): Plan {
  const milestones = Object.entries(plan.milestones).map(([id, milestone]) => {
    const { owner } = milestone;
    const isThere = owner !== null && isReached(directory, owner);
    return [id, isThere ? milestone : { ...milestone, owner: null }] as const;
  });
  return { ...plan, milestones: Object.fromEntries(milestones) };
}

/** Whom the news for a person reaches: the PMO lead in place of whoever has left or has no account. */
export function reachedFor(person: string, { pmoLead }: Plan, directory: Directory): string {
  return isReached(directory, person) ? person : pmoLead;
}

export function isReached(directory: Directory, person: string): boolean {
  return accountsOf(directory, person).length > 0;
}
