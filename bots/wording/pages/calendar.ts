import { sentence } from '#bots/wording/language.ts';
import type { MilestonePlan, Plan } from '#shared/transition/plan.ts';
import { statusOf } from '#shared/transition/status.ts';
import { ownerInWords } from './milestone.ts';

/** The calendar of due dates as its subscribers see it. */
export const calendar = { name: 'Milestones in Accord', company: 'Accord', product: 'milestones' };

/** What stands under a date: how it stands, who looks after it, and of which programme it is. */
export function dateInWords(
  milestone: MilestonePlan,
  { programme }: Plan,
  nameOf: (person: string) => string,
): string {
  return [sentence(statusOf(milestone)), ownerInWords(milestone, nameOf), programme.name].join(
    '\n',
  );
}
