import { asCell } from '#bots/wording/csv.ts';
import type { PartPlan, Plan } from '#shared/transition/plan.ts';
import type { WantedPart, WantedPlan } from './wanted-plan.ts';
import type { Wish } from './wish.ts';

/** What the file says of parts that stand otherwise: first who leads, since some are on track only with a lead. */
export function newParts({ parts }: WantedPlan, plan: Plan | null): readonly Wish[] {
  return parts.flatMap((wanted) => {
    const now = plan?.milestones[wanted.milestone]?.parts[wanted.part];
    return [...named(wanted, now), ...answered(wanted, now)];
  });
}

function named(
  { milestone, part, lead, mark }: WantedPart,
  now: PartPlan | undefined,
): readonly Wish[] {
  if (lead === '' || lead === asCell(now?.lead ?? '')) return [];
  return [{ act: { type: 'NamePartLead', milestone, part, lead }, mark: markOf(mark) }];
}

function answered(
  { milestone, part, word, line, mark }: WantedPart,
  now: PartPlan | undefined,
): readonly Wish[] {
  if (word === undefined || (word === now?.word && asCell(line) === asCell(now.line))) return [];
  return [{ act: { type: 'AnswerPart', milestone, part, word, line }, mark: markOf(mark) }];
}

function markOf(mark: WantedPart['mark']): Wish['mark'] {
  return (refused = 'part') => mark([refused]);
}
