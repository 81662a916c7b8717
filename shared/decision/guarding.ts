import { isFilled, type Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import { capacityOf } from './acting.ts';
import type { Opened, Sitting } from './decision.ts';
import type { Acts, Judgement } from './here.ts';
import type { Refusal } from './refusal.ts';
import { maySee } from './standing.ts';
import { limits, textProblem } from './words.ts';

/** Who advises on an interest, of a decision with a result or without. */
interface Advising {
  readonly decision: Opened;
  readonly person: string;
  /** The seat acted for, if any. */
  readonly seat: Seat | null;
}

/** The filled seats that guard against conflicts of interest, by the rules for this item. */
export function guardians({ rules, forum }: Sitting): readonly Seat[] {
  const { guardedBy } = rules.interests;
  return forum.seats.filter(
    (seat) => isFilled(seat) && guardedBy !== undefined && seat.classes.includes(guardedBy),
  );
}

/** The seats with a declared interest, handled or not, before a result or since. */
export function seatsWithInterest({ interests, afterwards }: Opened): readonly string[] {
  return [...new Set([...Object.keys(interests), ...afterwards.map(({ seat }) => seat)])];
}

/**
 * Whoever guards against conflicts of interest says how one should be handled, in words on record;
 * later words take the place of earlier ones. It handles nothing: whoever the rules name does.
 */
export function adviseOnInterest(
  { seat: of, advice }: Acts['AdviseOnInterest'],
  advising: Advising,
): Judgement {
  const { decision, person } = advising;
  const no = mustGuard(advising, of) ?? textProblem('advice', advice, limits.words);
  if (no !== null) return refused(no);
  const same = decision.advice.some(
    (each) => each.by === person && each.of === of && each.advice === advice,
  );
  return accepted(same ? [] : [{ type: 'InterestAdvised', of, words: { advice } }]);
}

/** A seat that guards, held by this person, who may see the item, and another's interest. */
function mustGuard({ decision, person, seat }: Advising, of: string): Refusal | null {
  const all = guardians(decision);
  if (seat === null || !all.some(({ id }) => id === seat.id)) {
    return { code: 'NotTheGuardian', guardians: all.map(({ id }) => id) };
  }
  const as = capacityOf(decision, seat, person);
  if (as !== 'holder') return { code: 'MayNotSpeakForSeat', as: as ?? 'deputy' };
  if (!maySee(decision, person)) return { code: 'MayNotTakePart', presiding: null };
  if (!seatsWithInterest(decision).includes(of)) return { code: 'NoInterestDeclared', seat: of };
  return seat.id === of ? { code: 'OwnInterest' } : null;
}
