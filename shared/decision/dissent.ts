import type { Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import { isDate, localDate } from '#shared/time.ts';
import type { Opened } from './decision.ts';
import type { Acts, Judgement } from './here.ts';
import type { Refusal } from './refusal.ts';
import { hasAVote, maySee } from './standing.ts';
import { limits, textProblem } from './words.ts';

/** Who adds something to the minute of a decision, on which a vote has begun or which has a result. */
interface Then {
  readonly decision: Opened;
  readonly person: string;
  /** The seat acted for, if any. */
  readonly seat: Seat | null;
  readonly at: string;
}

/**
 * A member says in their own words why they disagree; a later statement takes the place of an
 * earlier one, until the minute is confirmed. It changes nothing in what was decided.
 * Recalled from model rules of integrated care boards and not verified: check against your standing orders.
 */
export function stateDissent({ statement }: Acts['StateDissent'], then: Then): Judgement {
  const no = mayBeMinuted(then) ?? textProblem('statement', statement, limits.words);
  if (no !== null) return refused(no);
  const { decision, person } = then;
  const same = decision.dissents.some((each) => each.by === person && each.statement === statement);
  return accepted(same ? [] : [{ type: 'DissentStated', words: { statement } }]);
}

/** A member asks that the minute says by name how they voted or answered. */
export function askToBeNamed(then: Then): Judgement {
  const no = mayBeMinuted(then);
  if (no !== null) return refused(no);
  const { forum, named } = then.decision;
  const same = forum.seats.some(
    ({ id, holders }) => named.includes(id) && holders.includes(then.person),
  );
  return accepted(same ? [] : [{ type: 'NamingAsked' }]);
}

/** The governance lead records at which meeting, and under which number, the minute was agreed. */
export function confirmMinute({ date, number }: Acts['ConfirmMinute'], then: Then): Judgement {
  const { decision, person, at } = then;
  const { governanceLead } = decision.forum;
  if (person !== governanceLead) return refused({ code: 'NotTheGovernanceLead', governanceLead });
  if (decision.status !== 'closed') return refused({ code: 'NoResultYet' });
  const no = dateProblem(date, at) ?? textProblem('number', number, limits.question);
  if (no !== null) return refused(no);
  const { minute } = decision;
  const same = minute?.date === date && minute.number === number;
  return accepted(same ? [] : [{ type: 'MinuteConfirmed', date, number }]);
}

function mayBeMinuted({ decision, person, seat }: Then): Refusal | null {
  if (!('vote' in decision)) return { code: 'NoResultYet' };
  if (seat === null || !seat.holders.includes(person)) return { code: 'NotAMember' };
  if (!hasAVote(decision, seat)) return { code: 'SeatHasNoVote' };
  if (!maySee(decision, person)) return { code: 'MayNotTakePart', presiding: null };
  return decision.minute === null
    ? null
    : { code: 'MinuteIsConfirmed', date: decision.minute.date };
}

function dateProblem(date: string, at: string): Refusal | null {
  if (!isDate(date)) return { code: 'NotADate', field: 'date', found: date };
  return date > localDate(at) ? { code: 'DateIsAhead', field: 'date', found: date } : null;
}
