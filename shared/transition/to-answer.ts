import { isBefore, localDate } from '#shared/time.ts';
import { quarterOf, quartersFrom } from './dates.ts';
import type { Asked, MilestonePlan, Plan } from './plan.ts';
import { isSettled } from './status.ts';

/**
 * The milestones that a person looks after or stands in for. The PMO lead has those that nobody looks
 * after, and those about which they were asked in the place of an owner whom nothing reaches.
 */
export function keptBy(plan: Plan, person: string): readonly MilestonePlan[] {
  return Object.values(plan.milestones).filter(
    ({ owner, deputy, asked }) =>
      [owner ?? plan.pmoLead, deputy].includes(person) ||
      (person === plan.pmoLead && asked.findLast(isForOwner)?.person === person),
  );
}

function isForOwner({ as }: Asked): boolean {
  return as === 'the owner';
}

/**
 * Those of them of which a word is wanted now, the first due first: what was asked about and not
 * answered since, and what is due by the end of this quarter and has no word. Not what is settled
 * or put off to a later day.
 */
export function toAnswer(plan: Plan, person: string, now: string): readonly MilestonePlan[] {
  if (plan.status === 'closed') return [];
  const today = localDate(now);
  const horizon = quarterOf(quartersFrom(plan.firstDay, plan.programme), today)?.last ?? today;
  return keptBy(plan, person)
    .filter((each) => !isSettled(each, now, []) && !isPutOff(each, today))
    .filter((each) => isAsked(each) || isSilent(each, horizon))
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

/** Whether its day is past and it is neither done nor somebody else's. */
export function isLate(milestone: MilestonePlan, today: string): boolean {
  const { due, answers } = milestone;
  const word = answers.at(-1)?.word;
  return due !== null && due < today && word !== 'done' && word !== 'not for us';
}

/** What is due on no day comes after all that is. */
function dayOf({ due }: MilestonePlan): string {
  return due ?? '9999-12-31';
}

function isAsked({ asked, answers }: MilestonePlan): boolean {
  const last = answers.at(-1);
  return asked.filter(isForOwner).some(({ at }) => last === undefined || isBefore(last.at, at));
}

function isSilent({ answers, due }: MilestonePlan, horizon: string): boolean {
  return answers.length === 0 && due !== null && due <= horizon;
}

function isPutOff({ asked }: MilestonePlan, today: string): boolean {
  return asked.some(({ putOffTo }) => putOffTo !== null && putOffTo > today);
}
