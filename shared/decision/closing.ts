import { after } from '#shared/calendar/duration.ts';
import { accepted, refused } from '#shared/result.ts';
import { isBefore } from '#shared/time.ts';
import { ending } from './ending.ts';
import {
  type Guard,
  mustBeEnough,
  mustBeTalking,
  mustHaveNoUndecidedInterest,
  mustMeanTheseWords,
  mustPassProgrammes,
  presided,
} from './guards.ts';
import type { Here } from './here.ts';
import { standingObjections } from './saying.ts';
import { agreementReached, notAgreeing, stillToAnswer, support } from './tally.ts';
import { current, limits, textProblem } from './words.ts';

/**
 * Agreement to the words shown is recorded by the person presiding, when the rules' conditions
 * hold; never by a number.
 */
export const recordAgreed = presided<'RecordAgreed'>(({ version }, here) => {
  const no =
    mustBeTalking(here) ??
    mustNotNeedAVote(here) ??
    mustMeanTheseWords(here.decision, version) ??
    mustHaveBeenOpen(here) ??
    mustHaveNoObjection(here) ??
    mustHaveNoUndecidedInterest(here) ??
    mustPassProgrammes(here) ??
    mustBeEnough(here) ??
    mustHaveAgreement(here);
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

/**
 * Handed on to another body, with a reason, which ends it here without a decision: wherever the
 * person presiding may take it to a meeting, and above all where too few people are left for it.
 */
export const referElsewhere = presided<'ReferElsewhere'>(({ to, name, why, lead }, here) => {
  const no =
    mustBeAnother(here, to) ??
    textProblem('name', name, limits.question) ??
    textProblem('why', why, limits.words);
  if (no !== null) return refused(no);
  return accepted([
    { type: 'Referred', to, ...(lead === undefined ? {} : { lead }), words: { name, why } },
    ending(here, 'referred elsewhere'),
  ]);
});

function mustBeAnother({ decision }: Here, to: string | null): Guard {
  return to === decision.forum.id ? { code: 'NotAChoice', field: 'to', found: to } : null;
}

function mustNotNeedAVote({ decision: { rules } }: Here): Guard {
  return rules.vote !== 'none' && rules.vote.when === 'always' ? { code: 'NeedsAVote' } : null;
}

/** The shortest time for answers, from when these words could first be answered; none in the room. */
function mustHaveBeenOpen({ decision, at }: Here): Guard {
  const { open, closed } = decision.rules.window;
  if (open === undefined || decision.takenAt === 'at a meeting') return null;
  const answerBy = after(current(decision).at, open, closed);
  return isBefore(at, answerBy) ? { code: 'StillBeingAnswered', answerBy } : null;
}

function mustHaveNoObjection({ decision }: Here): Guard {
  const seats = standingObjections(decision).map((each) => each.seat);
  return seats.length === 0 ? null : { code: 'ObjectionsStand', seats };
}

function mustHaveAgreement(here: Here): Guard {
  const missing = stillToAnswer(here.decision);
  if (missing.length > 0) return { code: 'StillToAnswer', missing };
  const seats = notAgreeing(here.decision).map(({ id }) => id);
  return seats.length > 0 ? { code: 'NotEveryoneAgrees', seats } : mustHaveSupport(here);
}

function mustHaveSupport({ decision }: Here): Guard {
  const short = support(decision).find(({ met }) => !met);
  if (short === undefined) return null;
  const { limb, needed, notInFavour, absent } = short;
  return {
    code: 'NotEnoughSupport',
    test: limb.name ?? null,
    support: short.for,
    needed,
    notInFavour,
    absent,
  };
}
