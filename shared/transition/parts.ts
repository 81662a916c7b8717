import { limits, textProblem } from '#shared/decision/words.ts';
import { accepted, refused } from '#shared/result.ts';
import { lineProblem } from './answering.ts';
import type { Word } from './plan.ts';
import { type AtMilestone, atMilestone, mustKeep, type PlanGuard } from './plan-here.ts';

/** How one part stands. One that needs a named lead is neither on track nor done without. */
export const answerPart = atMilestone<'AnswerPart'>(
  mustKeep,
  ({ milestone, part, word, line }, here) => {
    const no =
      mustHavePart(part, here) ?? lineProblem(word, line) ?? mustHaveLead(part, word, here);
    if (no !== null) return refused(no);
    const now = here.milestone.parts[part];
    if (now?.word === word && now.line === line) return accepted([]);
    return accepted([{ type: 'PartAnswered', milestone, part, word, words: { line } }]);
  },
);

export const namePartLead = atMilestone<'NamePartLead'>(
  mustKeep,
  ({ milestone, part, lead }, here) => {
    const no = mustHavePart(part, here) ?? textProblem('lead', lead, limits.question);
    if (no !== null) return refused(no);
    if (here.milestone.parts[part]?.lead === lead) return accepted([]);
    return accepted([{ type: 'PartLeadNamed', milestone, part, words: { lead } }]);
  },
);

function mustHavePart(part: string, { milestone: { is } }: AtMilestone): PlanGuard {
  const expected = is.parts.map(({ id }) => id);
  return expected.includes(part) ? null : { code: 'NoSuchPart', found: part, expected };
}

function mustHaveLead(part: string, word: Word, { milestone }: AtMilestone): PlanGuard {
  const needs = milestone.is.parts.some(({ id, needsLead }) => id === part && needsLead);
  const isGood = word === 'on track' || word === 'done';
  return needs && isGood && milestone.parts[part]?.lead === ''
    ? { code: 'PartHasNoLead', part }
    : null;
}
