import { accepted, refused } from '#shared/result.ts';
import type { Interest } from './decision.ts';
import type { Fact } from './event.ts';
import { type Guard, mustHold, mustNotHaveSteppedOut, mustPreside, seated } from './guards.ts';
import type { Here, Judge } from './here.ts';
import { interestOf, seatById } from './standing.ts';
import { limits, textProblem } from './words.ts';

/**
 * Declaring is not stepping out: it holds the seat's answer until its handling is recorded. Where
 * the rules themselves say what an interest means, that is recorded with it.
 */
export const declareInterest = seated<'DeclareInterest'>(({ degree, nature }, here) => {
  const { decision, seat } = here;
  const no =
    mustHold(here) ?? mustNotHaveSteppedOut(here) ?? textProblem('nature', nature, limits.words);
  if (no !== null) return refused(no);
  const before = interestOf(decision, seat);
  if (before?.degree === degree && before.nature === nature) return accepted([]);
  const declared: Fact = { type: 'InterestDeclared', degree, words: { nature } };
  const { handledBy, automatically } = decision.rules.interests;
  const settled = before?.handling ?? automatically;
  return handledBy === 'the rules'
    ? accepted([declared, { type: 'InterestHandled', of: seat.id, handling: settled }])
    : accepted([declared]);
});

/** Whoever the rules name says what a declared interest means for this item. */
export const handleInterest: Judge<'HandleInterest'> = ({ seat, handling }, here) => {
  const of = seatById(here.decision, seat);
  if (of === null) return refused({ code: 'NoSuchSeat' });
  const interest = interestOf(here.decision, of);
  const no = mustHandle(here, seat, interest);
  if (no !== null) return refused(no);
  if (interest === null) return refused({ code: 'NoInterestDeclared', seat });
  const same = interest.handling === handling;
  return accepted(same ? [] : [{ type: 'InterestHandled', of: seat, handling }]);
};

function mustHandle(here: Here, seat: string, interest: Interest | null): Guard {
  if (here.decision.rules.interests.handledBy === 'the member') {
    const own = here.seat?.id === seat && (interest === null || interest.by === here.person);
    return own ? null : { code: 'OnlyTheMember', seat };
  }
  return here.seat?.id === seat ? { code: 'OwnInterest' } : mustPreside(here);
}
