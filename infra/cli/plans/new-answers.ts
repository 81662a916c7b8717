import { localDate } from '#shared/time.ts';
import type { HistoryEntry } from '#shared/transition/plan-act.ts';
import type { WantedAnswer, WantedPlan } from './wanted-plan.ts';
import type { Wish } from './wish.ts';

/** What the file says of milestones and the record does not have yet, in order of time. */
export function newAnswers(
  { answers }: WantedPlan,
  said: readonly HistoryEntry[],
  at: string,
): readonly Wish[] {
  const today = localDate(at);
  return answers
    .toSorted((one, other) => (one.on ?? today).localeCompare(other.on ?? today))
    .flatMap((answer) =>
      wishFor(
        answer,
        said.filter(({ milestone }) => milestone === answer.milestone),
        today,
      ),
    );
}

const columns: Readonly<Record<string, string>> = { on: 'date' };

function wishFor(
  answer: WantedAnswer,
  said: readonly HistoryEntry[],
  today: string,
): readonly Wish[] {
  const { milestone, word, on = today, line, proof } = answer;
  const mark = (field = 'word') => answer.mark([columns[field] ?? field]);
  const last = said.at(-1);
  const isLast = last !== undefined && isSame(answer, last);
  if (word === undefined || isLast) {
    const isProof = proof !== '' && proof !== last?.proof;
    return isProof ? [{ act: { type: 'GiveProof', milestone, proof }, mark }] : [];
  }
  const stands = said.some((entry) => isSame(answer, entry) && ['', entry.proof].includes(proof));
  if (stands && answer.on !== undefined) return [];
  const happened = [{ milestone, on, word, line, proof }];
  return [{ act: { type: 'AddHistory', happened, closes: false }, mark }];
}

/** Without a date, the same words are said on any day. */
function isSame({ on, word, line }: WantedAnswer, entry: HistoryEntry): boolean {
  return (
    (on === undefined || on === entry.on) &&
    word === entry.word &&
    oneEnd(line) === oneEnd(entry.line)
  );
}

/** Tables know one end of a line. */
function oneEnd(line: string): string {
  return line.replaceAll(/\r\n?/g, '\n');
}
