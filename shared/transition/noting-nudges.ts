import { accepted } from '#shared/result.ts';
import { messagesOf, nudgeId } from './nudges.ts';
import type { Nudge, Plan } from './plan.ts';
import type { PlanJudge } from './plan-here.ts';

/** Questions that went out are put on record, for each person once; those that stand there are not. */
export const noteNudges: PlanJudge<'NoteNudges'> = ({ nudges }, { plan }) =>
  accepted(
    messagesOf(notOnRecord(plan, nudges)).map(({ person, milestones }) => ({
      type: 'Nudged',
      person,
      about: milestones.flatMap((each) => each.nudges),
    })),
  );

/** The questions about milestones of this plan that do not stand on its record, each once. */
export function notOnRecord({ milestones }: Plan, nudges: readonly Nudge[]): readonly Nudge[] {
  const known = Object.values(milestones).flatMap(({ asked }) => asked.map(nudgeId));
  const fresh = new Map(nudges.map((nudge) => [nudgeId(nudge), nudge]));
  return [...fresh]
    .filter(([id, { milestone }]) => milestones[milestone] !== undefined && !known.includes(id))
    .map(([, nudge]) => nudge);
}
