import { after } from '#shared/calendar/duration.ts';
import { accepted, refused } from '#shared/result.ts';
import { isBefore } from '#shared/time.ts';
import type { Opened } from './decision.ts';
import { mustBeTalking, mustMeanTheseWords, seated } from './guards.ts';
import { passesProgrammes } from './held-by-programmes.ts';
import { silent } from './saying.ts';
import { electorate, undecided } from './standing.ts';
import { current } from './words.ts';

/** A member confirms having seen the words as they stand. It is no answer. */
export const confirmSeen = seated<'ConfirmSeen'>(({ version }, here) => {
  const no = mustBeTalking(here) ?? mustMeanTheseWords(here.decision, version);
  if (no !== null) return refused(no);
  const same = here.decision.seen[here.person] === version;
  return accepted(same ? [] : [{ type: 'SeenConfirmed', version }]);
});

/**
 * Whether a silence procedure adopts the proposal when its time is over: nobody objected or asked
 * for a change, or needs time or an answer, no step was taken, the words stood as long as was announced, and
 * whoever said nothing is known to have seen them where the rules ask. Never at a meeting.
 */
export function isAdoptedBySilence(decision: Opened): boolean {
  const { silence, window } = decision.rules;
  if (silence === 'is not consent' || decision.status !== 'seeking consensus') return false;
  if (decision.takenAt === 'at a meeting') return false;
  const stood = after(current(decision).at, silence.adoptedAfter, window.closed);
  if (!passesProgrammes(decision) || isBroken(decision) || isBefore(decision.answerBy, stood))
    return false;
  return silence.delivery === 'sent' || notReached(decision).length === 0;
}

/** Whether anything was said or done that needs an answer, or nobody is there to be silent. */
function isBroken(decision: Opened): boolean {
  const { objections, suggestions, steps, views, stepsRunOut, helps, timeNeeded } = decision;
  const unanswered = decision.questions.filter(({ answers }) => answers.length === 0);
  const waiting = [timeNeeded, unanswered, undecided(decision)];
  const said = [objections, suggestions, steps, views, stepsRunOut, helps, ...waiting];
  return said.some((each) => each.length > 0) || electorate(decision).length === 0;
}

/** Seats that said nothing and of which nobody has confirmed seeing the words. */
function notReached(decision: Opened) {
  const { hash } = current(decision);
  return silent(decision).filter((seat) =>
    seat.holders.every((holder) => decision.seen[holder] !== hash),
  );
}
