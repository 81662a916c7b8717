import type { Period } from '#shared/forum/seat.ts';
import { type Book, voters } from './book.ts';
import type { Found } from './finding.ts';

/** Whether there are seats at all, with a vote, in times that have a beginning before their end. */
export function seats({ file, seats: inForce }: Book): readonly Found[] {
  const ends = Object.entries(file.seats).flatMap(([seat, { inForce: period, votesInPerson }]) => [
    ...backwards(seat, 'inForce', period),
    ...(typeof votesInPerson === 'boolean' ? [] : backwards(seat, 'votesInPerson', votesInPerson)),
  ]);
  return [...presence(inForce), ...ends];
}

function presence(inForce: Book['seats']): readonly Found[] {
  if (inForce.length === 0) return [{ code: 'NoSeats', at: ['seats'] }];
  return inForce.some(({ votes }) => votes) ? [] : [{ code: 'NobodyVotes', at: ['seats'] }];
}

function backwards(seat: string, name: string, { from, until }: Period = {}): readonly Found[] {
  if (from === undefined || until === undefined || from <= until) return [];
  return [{ code: 'EndsBeforeItBegins', seat, from, until, at: ['seats', seat, name] }];
}

/** Seats that vote only in the room, where no decision or not every decision is taken in one. */
export function votesInPerson(book: Book): readonly Found[] {
  const bound = voters(book).filter((seat) => seat.votesInPerson !== false);
  const { allowed } = book.rules.takenAt;
  if (bound.length === 0) return [];
  const found = { seats: bound.map(({ id }) => id), at: ['takenAt', 'allowed'] };
  if (!allowed.includes('at a meeting')) return [{ code: 'VotesNowhere', ...found }];
  return allowed.includes('here') ? [{ code: 'VotesNotHere', ...found }] : [];
}
