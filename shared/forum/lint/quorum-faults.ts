import { chooses, listed } from '#shared/forum/choose.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import { isInBase, type Quorum, quorum } from '#shared/forum/quorum.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';
import { unmet } from '#shared/forum/unmet.ts';
import { type Book, canVote, voters } from './book.ts';
import type { Shortage } from './fault.ts';
import type { Found } from './finding.ts';

/** A quorum that is not met even with everyone there, and conditions beside the base. */
export function quorumFaults(book: Book): readonly Found[] {
  return [...neverMet(book), ...outsideBase(book), ...neverAllAnswer(book)];
}

/** Enough people where a decision is taken, with everyone there but these. */
export function quorumWithout(book: Book, place: TakenAt, out: readonly Seat[] = []): Quorum {
  const table = book.seats.map((seat) => {
    // Elsewhere than at a meeting only those who may answer can be present.
    const canBeHere = place === 'at a meeting' ? isFilled(seat) : canVote(book, seat, place);
    const steppedOut = out.includes(seat);
    return { seat, present: canBeHere && !steppedOut, steppedOut };
  });
  return quorum(book.rules.quorum, table);
}

function neverMet(book: Book): readonly Found[] {
  const { allowed } = book.rules.takenAt;
  const tried = allowed.map((place) => ({ place, found: quorumWithout(book, place) }));
  const short = tried.filter(({ found }) => !found.met);
  const [first] = short.toSorted((one, other) => other.found.present - one.found.present);
  if (first === undefined) return [];
  const found = { ...shortage(first.found), at: ['quorum'] };
  if (short.length === tried.length) return [{ code: 'QuorumNeverMet', ...found }];
  return [{ code: 'QuorumNeverMetAt', places: short.map(({ place }) => place), ...found }];
}

function shortage({ present, needed, of, missing }: Quorum): Shortage {
  return { present, needed, of, missing: missing.map(({ name }) => name) };
}

/** Conditions of which no seat is in the base: those who meet them do not add to the number. */
function outsideBase({ rules, seats }: Book): readonly Found[] {
  return rules.quorum.conditions.flatMap((condition, index): Found[] => {
    const fit = seats.filter(
      (seat) => isFilled(seat) && seat.countsToQuorum && meets(condition, seat),
    );
    const at = ['quorum', 'conditions', index];
    return fit.length > 0 &&
      !fit.some((seat) => isInBase(rules.quorum, { seat, steppedOut: false }))
      ? [{ code: 'ConditionOutsideBase', condition: condition.name, at }]
      : [];
  });
}

function meets(condition: Condition, seat: Seat): boolean {
  const { fromEach } = condition;
  const isFromThese = fromEach === undefined || listed(fromEach).some((each) => each === seat.body);
  return isFromThese && chooses(condition, seat);
}

/** Who must have answered before agreement is recorded, and is not there to answer. */
function neverAllAnswer(book: Book): readonly Found[] {
  const { mustAnswer } = book.rules.consensus;
  const missing = unmet(mustAnswer, voters(book).filter(isFilled), 'one each');
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name);
  return [{ code: 'NeverAllAnswer', missing: names, at: ['consensus', 'mustAnswer'] }];
}
