import { chooses } from '#shared/forum/choose.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';
import type { Found } from './finding.ts';

/** Which rules of a file. */
export interface RulesOf {
  readonly file: ConstitutionFile;
  /** The kind of decision whose rules these are; null for the general rules. */
  readonly kind: string | null;
}

/** One set of rules of a file, and the seats that are there at one time. */
export interface Book extends RulesOf {
  readonly rules: Rules;
  readonly seats: readonly Seat[];
}

export type Check = (book: Book) => readonly Found[];

/** Whether these rules say so themselves, and do not take it from the general ones. */
export function isOwn({ file, kind }: RulesOf, section: keyof Rules): boolean {
  return kind === null || file.kinds[kind]?.[section] !== undefined;
}

/** The seats to which this kind of decision gives a vote, filled or not. */
export function voters(book: Book): readonly Seat[] {
  return book.seats.filter((seat) => hasAVote(book, seat));
}

export function hasAVote({ rules }: Book, seat: Seat): boolean {
  return seat.votes && chooses(rules.electorate, seat);
}

/** Whether whoever holds a seat can vote where a decision is taken. */
export function canVote(book: Book, seat: Seat, place: TakenAt): boolean {
  const tooFarAway = place === 'here' && seat.votesInPerson === true;
  return isFilled(seat) && hasAVote(book, seat) && !tooFarAway;
}

/** Who can vote for a vacant seat: the seats of its body. */
export function peersOf(book: Book, place: TakenAt): (seat: Seat) => readonly Seat[] {
  const able = book.seats.filter((seat) => seat.body !== null && canVote(book, seat, place));
  const byBody = Map.groupBy(able, ({ body }) => body);
  return (seat) => {
    const follows = !isFilled(seat) && seat.whenVacant === 'its body votes for it';
    return follows ? (byBody.get(seat.body) ?? []) : [];
  };
}

/** A vote as it stands where all who can be there are, and nobody has stepped out. */
export function said(
  book: Book,
  place: TakenAt,
  choiceOf: (seat: Seat) => Choice | null,
): readonly Said[] {
  const peers = peersOf(book, place);
  return voters(book).map((seat) => {
    const byPeers = peers(seat);
    const choice = byPeers.length > 0 ? inCommon(byPeers.map(choiceOf)) : choiceOf(seat);
    const can = byPeers.length > 0 || canVote(book, seat, place);
    const here = place === 'at a meeting' && isFilled(seat);
    const present = can && (here || choice !== null);
    return { seat, choice: can ? choice : null, present, steppedOut: false, entitled: can };
  });
}

/** What all say who say anything. */
function inCommon(choices: readonly (Choice | null)[]): Choice | null {
  const given = choices.filter((each) => each !== null);
  const [first = null] = given;
  return given.every((each) => each === first) ? first : null;
}
