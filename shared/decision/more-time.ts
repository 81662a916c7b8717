import { after } from '#shared/calendar/duration.ts';
import { accepted, refused } from '#shared/result.ts';
import { isBefore, localDate } from '#shared/time.ts';
import { type Guard, mustBeTalking, presided } from './guards.ts';
import type { Seated } from './here.ts';
import { helpNow } from './outside-help.ts';
import { limits, textProblem } from './words.ts';

/** The person presiding gives more time for answers, once, as far as the rules let them. */
export const giveMoreTime = presided<'GiveMoreTime'>(({ until, why }, here) => {
  const no = mustBeTalking(here) ?? mayExtend(here, until) ?? textProblem('why', why, limits.words);
  if (no !== null) return refused(no);
  return accepted([
    { type: 'TimeExtended', until, because: 'the person presiding', words: { why } },
  ]);
});

function mayExtend({ decision, at }: Seated, until: string): Guard {
  const { extension, closed } = decision.rules.window;
  const given = decision.extensions.includes('the person presiding');
  if (extension === undefined) return { code: 'NoMoreTime', because: 'not in the rules' };
  if (helpNow(decision) !== null) return { code: 'NoMoreTime', because: 'the clock stands still' };
  if (given) return { code: 'NoMoreTime', because: 'given already' };
  const { answerBy } = decision;
  if (!isBefore(answerBy, until)) return { code: 'TooSoon', field: 'until', earliest: answerBy };
  if (!isBefore(at, until))
    return { code: 'DateHasPassed', field: 'until', found: localDate(until) };
  const latest = after(answerBy, extension, closed);
  return isBefore(latest, until) ? { code: 'TooLate', field: 'until', latest } : null;
}
