import { asCell } from '#bots/wording/csv.ts';
import { localDate } from '#shared/time.ts';
import { planSpoken } from '#shared/transition/erased-plan-words.ts';
import type { HistoryEntry } from '#shared/transition/plan-act.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { saidOf } from '#shared/transition/said-of.ts';
import type { WantedAnswer, WantedPlan } from './wanted-plan.ts';
import type { Wish } from './wish.ts';

/** What the file says of milestones and the record does not have yet, in order of time. */
export function newAnswers(
  { answers }: WantedPlan,
  history: readonly PlanEvent[],
  at: string,
): readonly Wish[] {
  const today = localDate(at);
  const said = Map.groupBy(saidOf(history), ({ milestone }) => milestone);
  const links = Map.groupBy(linksIn(history), ({ milestone }) => milestone);
  return answers
    .toSorted((one, other) => (one.on ?? today).localeCompare(other.on ?? today))
    .flatMap((answer) => {
      const { milestone, proof } = answer;
      const given = links.get(milestone) ?? [];
      const isGiven = proof === '' || given.some((link) => link.proof === proof);
      return wishFor(answer, { said: said.get(milestone) ?? [], isGiven, today });
    });
}

interface Before {
  /** All that was said of the milestone. */
  readonly said: readonly HistoryEntry[];
  /** Whether the link to its proof, if there is one, was given once. */
  readonly isGiven: boolean;
  readonly today: string;
}

function wishFor(answer: WantedAnswer, { said, isGiven, today }: Before): readonly Wish[] {
  const { milestone, word, on = today, line, proof } = answer;
  const mark = (field = 'word') => answer.mark([field === 'on' ? 'date' : field]);
  const last = said.at(-1);
  if (word === undefined || (last !== undefined && isSame(answer, last))) {
    return isGiven ? [] : [{ act: { type: 'GiveProof', milestone, proof }, mark }];
  }
  const stands = answer.on !== undefined && said.some((entry) => isSame(answer, entry));
  if (stands && isGiven) return [];
  const happened = [{ milestone, on, word, line, proof }];
  return [{ act: { type: 'AddHistory', happened, closes: false }, mark }];
}

function linksIn(history: readonly PlanEvent[]) {
  return history
    .map(planSpoken)
    .filter((event) => event.type === 'MilestoneAnswered' || event.type === 'ProofGiven')
    .map(({ milestone, words }) => ({ milestone, proof: words.proof }));
}

/** Without a date, the same words are said on any day. */
function isSame({ on, word, line }: WantedAnswer, entry: HistoryEntry): boolean {
  const isThen = on === undefined || on === entry.on;
  return isThen && word === entry.word && asCell(line) === asCell(entry.line);
}
