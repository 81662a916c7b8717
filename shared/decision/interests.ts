import { accepted, refused } from '#shared/result.ts';
import type { Interest } from './decision.ts';
import type { Fact } from './event.ts';
import { type Guard, mustBeInTheChair, mustHold, mustNotHaveSteppedOut, seated } from './guards.ts';
import type { Here, Judge } from './here.ts';
import { presidingApartFrom } from './presiding.ts';
import { interestsOf, isUndecided, seatById } from './standing.ts';
import { limits, textProblem } from './words.ts';

/**
 * Declaring is not stepping out: it holds the seat's answer until its handling is recorded. Where
 * the rules themselves say what an interest means, that is recorded with it.
 */
export const declareInterest = seated<'DeclareInterest'>((act, here) => {
  const { nature } = act;
  const { decision, seat, person } = here;
  const no =
    mustHold(here) ?? mustNotHaveSteppedOut(here) ?? textProblem('nature', nature, limits.words);
  if (no !== null) return refused(no);
  const before = interestsOf(decision, seat).find(({ by }) => by === person);
  if (before !== undefined && isTheSame(before, act)) return accepted([]);
  const declared = declaredIn(act);
  const { handledBy, automatically } = decision.rules.interests;
  const settled = before?.handling ?? automatically;
  return handledBy === 'the rules'
    ? accepted([declared, { type: 'InterestHandled', of: seat.id, handling: settled }])
    : accepted([declared]);
});

type Declared = Pick<Interest, 'degree' | 'nature' | 'interestType' | 'entry'>;

/** The same words, of the same degree and type, from the same entry of a register. */
export function isTheSame(before: Declared, act: Declared): boolean {
  return (['degree', 'nature', 'interestType', 'entry'] as const).every(
    (part) => before[part] === act[part],
  );
}

export function declaredIn({ degree, nature, interestType, entry }: Declared): Fact {
  return {
    type: 'InterestDeclared',
    degree,
    ...(interestType === undefined ? {} : { interestType }),
    ...(entry === undefined ? {} : { entry }),
    words: { nature },
  };
}

/**
 * Whoever the rules name says what a declared interest means for this item. An interest of the seat
 * in the chair is handled by whoever would be in the chair without it.
 */
export const handleInterest: Judge<'HandleInterest'> = ({ seat, handling }, here) => {
  const { decision, person } = here;
  const of = seatById(decision, seat);
  if (of === null) return refused({ code: 'NoSuchSeat' });
  const no = mustHandle(here, seat);
  if (no !== null) return refused(no);
  const declared = interestsOf(decision, of);
  if (declared.length === 0) return refused({ code: 'NoInterestDeclared', seat });
  const own = declared.filter(({ by }) => by === person);
  const meant = own.length === 0 ? declared : own;
  const same = !isUndecided(decision, of) && meant.every((each) => each.handling === handling);
  return accepted(same ? [] : [{ type: 'InterestHandled', of: seat, handling }]);
};

function mustHandle(here: Here, of: string): Guard {
  const { decision, seat } = here;
  if (decision.rules.interests.handledBy === 'the member') return mustBeTheirs(here, of);
  if (seat?.id === of) return { code: 'OwnInterest' };
  return mustBeInTheChair(here, presidingApartFrom(decision, of)?.id ?? null);
}

/** Their own, of a seat that is theirs; where none is declared, that is another refusal's to say. */
function mustBeTheirs({ decision, seat, person }: Here, of: string): Guard {
  const declared = decision.interests[of];
  const own = declared === undefined || declared.some(({ by }) => by === person);
  return seat?.id === of && own ? null : { code: 'OnlyTheMember', seat: of };
}
