import { workingDaysAfter } from '#shared/calendar/working-day.ts';
import { isBefore, localDate } from '#shared/time.ts';
import type { Answer, MilestonePlan, Status } from './plan.ts';

/** Working days after which a milestone that is done is asked about again if its proof is missing. */
const workingDaysForProof = 5;

/** How a milestone stands: what was last said of it, and whether anything is missing to show it. */
export function statusOf(milestone: MilestonePlan): Status {
  const last = milestone.answers.at(-1);
  if (last === undefined) return 'no word yet';
  return last.word === 'done' && !isShown(milestone) ? 'done, proof to come' : last.word;
}

/** Whether it is done, or not for us: no other waits for it, and it waits for none. */
export function isDoneWith(status: Status): boolean {
  return status === 'done' || status === 'not for us';
}

/** What had last been said of it at that moment. */
export function answerAt({ answers }: MilestonePlan, instant: string): Answer | undefined {
  return answers.findLast(({ at }) => !isBefore(instant, at));
}

/** Whether proof, the region's note and every part of it are there, as far as it asks for them. */
function isShown({ is, proof, regionNote, parts }: MilestonePlan): boolean {
  return (
    (is.proof === undefined || proof !== '') &&
    (!is.regionAgrees || regionNote !== '') &&
    Object.values(parts).every(({ word }) => word === 'done' || word === 'not for us')
  );
}

/**
 * Whether nothing is left to ask: done, not for us, or done with proof to come and not longer ago
 * than the days there are for it.
 */
export function isSettled(milestone: MilestonePlan, instant: string, closed: readonly string[]) {
  const answer = answerAt(milestone, instant);
  if (answer === undefined) return false;
  if (answer.word === 'not for us') return true;
  if (answer.word !== 'done') return false;
  return isShown(milestone) || localDate(instant) < proofDue(answer, closed);
}

/** The day on which an answer without proof is asked about again. */
export function proofDue({ at }: Answer, closed: readonly string[]): string {
  return workingDaysAfter(localDate(at), workingDaysForProof, closed);
}
