import { accepted, refused } from '#shared/result.ts';
import { mustNotHaveSteppedOut, mustPreside, seated } from './guards.ts';
import type { Judge } from './here.ts';
import { seatById } from './standing.ts';
import { limits, textProblem } from './words.ts';

/** Declaring is not stepping out: it holds the seat's answer until its handling is recorded. */
export const declareInterest = seated<'DeclareInterest'>(({ degree, nature }, here) => {
  const no = mustNotHaveSteppedOut(here) ?? textProblem('nature', nature, limits.words);
  if (no !== null) return refused(no);
  const before = here.decision.interests[here.seat.id];
  const same = before?.degree === degree && before.nature === nature;
  return accepted(same ? [] : [{ type: 'InterestDeclared', degree, words: { nature } }]);
});

/** The person presiding says what a declared interest means for this item. */
export const handleInterest: Judge<'HandleInterest'> = ({ seat, handling }, here) => {
  if (seatById(here.decision, seat) === null) return refused({ code: 'NoSuchSeat' });
  if (here.seat?.id === seat) return refused({ code: 'OwnInterest' });
  const no = mustPreside(here);
  if (no !== null) return refused(no);
  const interest = here.decision.interests[seat];
  if (interest === undefined) return refused({ code: 'NoInterestDeclared', seat });
  const same = interest.handling === handling;
  return accepted(same ? [] : [{ type: 'InterestHandled', of: seat, handling }]);
};
