import { accepted, refused } from '#shared/result.ts';
import { isBefore } from '#shared/time.ts';
import { ending } from './ending.ts';
import {
  type Guard,
  mustBeEnough,
  mustBeTalking,
  mustHaveNoUndecidedInterest,
  mustMeanTheseWords,
  presided,
} from './guards.ts';
import type { Here, Judge } from './here.ts';
import { standingObjections } from './standing.ts';
import { agreementReached, support } from './tally.ts';

/**
 * Agreement to the words shown is recorded by the person presiding, when the rules' conditions
 * hold; never by a number.
 */
export const recordAgreed = presided<'RecordAgreed'>(({ version }, here) => {
  const no =
    mustBeTalking(here) ??
    mustMeanTheseWords(here.decision, version) ??
    mustHaveNoObjection(here) ??
    mustHaveNoUndecidedInterest(here) ??
    mustBeEnough(here) ??
    mustHaveSupport(here);
  return no === null ? accepted([ending(here, agreementReached(here.decision))]) : refused(no);
});

/** Closed as not agreed: while an objection stands, or once the time for answers is over. */
export const recordNotAgreed = presided<'RecordNotAgreed'>((_, here) => {
  const settled = standingObjections(here.decision).length > 0 || here.decision.deadlinePassed;
  const no =
    mustBeTalking(here) ??
    (settled ? null : { code: 'StillBeingAnswered' as const, answerBy: here.decision.answerBy });
  return no === null ? accepted([ending(here, 'not agreed')]) : refused(no);
});

/** Always open to the person presiding. */
export const takeToMeeting = presided<'TakeToMeeting'>((_, here) =>
  accepted([ending(here, 'taken to a meeting')]),
);

/** Time itself. Early, late and repeated arrivals change nothing; a deadline agrees nothing. */
export const passDeadline: Judge<'PassDeadline'> = ({ deadline }, { decision, at }) => {
  const due = deadline === decision.answerBy && !isBefore(at, deadline) && !decision.deadlinePassed;
  return accepted(due ? [{ type: 'DeadlinePassed', deadline }] : []);
};

function mustHaveNoObjection({ decision }: Here): Guard {
  const seats = standingObjections(decision).map((each) => each.seat);
  return seats.length === 0 ? null : { code: 'ObjectionsStand', seats };
}

function mustHaveSupport({ decision }: Here): Guard {
  const found = support(decision);
  return found.met
    ? null
    : { code: 'NotEnoughSupport', support: found.support, needed: found.needed };
}
