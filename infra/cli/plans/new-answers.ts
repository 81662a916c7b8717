import { asCell } from '#bots/wording/csv.ts';
import { localDate } from '#shared/time.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { HistoryEntry } from '#shared/transition/plan-act.ts';
import type { WantedAnswer, WantedPlan } from './wanted-plan.ts';
import type { Wish } from './wish.ts';

/** What is on record of a plan before the file: all that was said, and the plan that it came to. */
export interface Before {
  readonly said: readonly HistoryEntry[];
  readonly plan: Plan | null;
}

/** What the file says of milestones and the record does not have yet, in order of time. */
export function newAnswers({ answers }: WantedPlan, before: Before, at: string): readonly Wish[] {
  const today = localDate(at);
  return answers
    .toSorted((one, other) => (one.on ?? today).localeCompare(other.on ?? today))
    .flatMap((answer) => wishFor(answer, before, today));
}

function wishFor(answer: WantedAnswer, before: Before, today: string): readonly Wish[] {
  const { milestone, word, on = today, line, proof } = answer;
  const mark = (field = 'word') => answer.mark([field === 'on' ? 'date' : field]);
  const said = before.said.filter((entry) => entry.milestone === milestone);
  const last = said.at(-1);
  if (word === undefined || (last !== undefined && isSame(answer, last))) {
    const isGiven = ['', before.plan?.milestones[milestone]?.proof].includes(proof);
    return isGiven ? [] : [{ act: { type: 'GiveProof', milestone, proof }, mark }];
  }
  const stands = said.some((entry) => isSame(answer, entry) && ['', entry.proof].includes(proof));
  if (stands && answer.on !== undefined) return [];
  const happened = [{ milestone, on, word, line, proof }];
  return [{ act: { type: 'AddHistory', happened, closes: false }, mark }];
}

/** Without a date, the same words are said on any day. */
function isSame({ on, word, line }: WantedAnswer, entry: HistoryEntry): boolean {
  const isThen = on === undefined || on === entry.on;
  return isThen && word === entry.word && asCell(line) === asCell(entry.line);
}
