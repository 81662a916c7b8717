import { accepted, refused } from '#shared/result.ts';
import { isBefore, localDate } from '#shared/time.ts';
import { seatsFor } from './acting.ts';
import type { GetHelp } from './command.ts';
import type { Guard } from './guards.ts';
import type { Here, Judge } from './here.ts';
import { helpNow } from './outside-help.ts';
import { stepInTurn } from './resolving.ts';
import { hasAVote, partOf } from './standing.ts';
import type { Help } from './steps-taken.ts';
import { limits, textProblem, tooLong } from './words.ts';

/**
 * The person presiding records who helps from outside, how and until when. From then on the clock
 * of answers and of the step stands still, until what came of it is on record or the time is over.
 * Recorded again, it takes the place of what was recorded.
 * Source: Integrated Care Systems: design framework, June 2021, "Committees and decision-making".
 */
export const getHelp: Judge<'GetHelp'> = (act, here) => {
  const step = stepInTurn(here, act.step);
  if ('code' in step) return refused(step);
  if (step.takes !== 'outside help') return refused({ code: 'StepTakesOther', step: step.id });
  const no = helperProblem(act, here) ?? timeProblem(act, here);
  if (no !== null) return refused(no);
  const { kind, person, until, office } = act;
  const same = isSame(helpNow(here.decision), act);
  return accepted(
    same ? [] : [{ type: 'HelpBegun', step: step.id, kind, person, until, words: { office } }],
  );
};

function isSame(now: Help | null, { step, kind, person, until, office }: GetHelp): boolean {
  const said = [step, kind, person, until, office];
  return (
    now !== null &&
    [now.step, now.kind, now.person, now.until, now.office].join('\n') === said.join('\n')
  );
}

function helperProblem({ person, office }: GetHelp, here: Here): Guard {
  if (person === null) return textProblem('office', office, limits.question);
  return tooLong('office', office, limits.question) ?? mayHelp(person, here);
}

/** Whoever helps comes from outside, and may see the item. */
function mayHelp(person: string, { decision, person: presider }: Here): Guard {
  const seats = seatsFor(decision, person);
  const isParty = [decision.proposer, presider].includes(person);
  if (isParty || seats.some((seat) => hasAVote(decision, seat))) {
    return { code: 'MayNotHelp', field: 'person', because: 'takes part' };
  }
  return seats.every((seat) => partOf(decision, seat).views)
    ? null
    : { code: 'MayNotHelp', field: 'person', because: 'stepped out' };
}

function timeProblem({ until }: GetHelp, { at }: Here): Guard {
  return isBefore(at, until)
    ? null
    : { code: 'DateHasPassed', field: 'until', found: localDate(until) };
}
