import type { Book } from './book.ts';
import type { Found } from './finding.ts';
import { likenessUnder, unlikeSeats } from './likeness.ts';
import { quorumWithout } from './quorum-faults.ts';
import { canLose } from './stepping-out.ts';

/** Seats without any one of which nothing can be decided, however many others are there. */
export function quorumLost(book: Book): readonly Found[] {
  const { rules, seats } = book;
  const places = rules.takenAt.allowed.filter((place) => quorumWithout(book, place).met);
  if (places.length === 0 || !canLose(rules, 'counts')) return [];
  const unlike = unlikeSeats(rules, seats) ?? [];
  const likeness = likenessUnder(rules, seats);
  const lost = unlike.filter((seat) =>
    places.every((place) => !quorumWithout(book, place, [seat]).met),
  );
  const likeThese = new Set(lost.map(likeness));
  const needed = seats.filter((seat) => likeThese.has(likeness(seat)));
  if (needed.length === 0) return [];
  const all = seats.every((seat) => likeThese.has(likeness(seat)) || !seat.countsToQuorum);
  return [{ code: 'QuorumLostByOne', seats: needed.map(({ id }) => id), all, at: ['quorum'] }];
}
