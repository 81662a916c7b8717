import { limits, textProblem, tooLong } from '#shared/decision/words.ts';
import { accepted, refused } from '#shared/result.ts';
import {
  type AtMilestone,
  atMilestone,
  mustBeAhead,
  mustKeep,
  mustLead,
  type PlanGuard,
} from './plan-here.ts';

/** Its owner asks for another day; the PMO lead then moves the date or keeps it. */
export const askForDate = atMilestone<'AskForDate'>(mustKeep, ({ milestone, to, why }, here) => {
  const no = mustBeNewDay(to, here) ?? textProblem('why', why, limits.words);
  if (no !== null) return refused(no);
  const { dateAsked } = here.milestone;
  if (dateAsked?.to === to && dateAsked.why === why) return accepted([]);
  return accepted([{ type: 'DateAsked', milestone, to, words: { why } }]);
});

/** A date moves only with the id of a decision on record or with a reason. The baseline stays. */
export const moveDate = atMilestone<'MoveDate'>(
  mustLead,
  ({ milestone, to, decision, reason }, here) => {
    const tells =
      decision === null
        ? textProblem('reason', reason, limits.words)
        : (textProblem('decision', decision, limits.question) ??
          tooLong('reason', reason, limits.words));
    const no = mustBeNewDay(to, here) ?? tells;
    if (no !== null) return refused(no);
    const { due: from } = here.milestone;
    return accepted([{ type: 'DateMoved', milestone, from, to, decision, words: { reason } }]);
  },
);

export const keepDate = atMilestone<'KeepDate'>(mustLead, ({ milestone, reason }, here) => {
  const no: PlanGuard =
    here.milestone.dateAsked === null
      ? { code: 'NoDateAsked' }
      : textProblem('reason', reason, limits.words);
  if (no !== null) return refused(no);
  return accepted([{ type: 'DateKept', milestone, words: { reason } }]);
});

function mustBeNewDay(to: string, { milestone, at }: AtMilestone): PlanGuard {
  return (
    mustBeAhead('to', to, at) ?? (to === milestone.due ? { code: 'SameDate', found: to } : null)
  );
}
