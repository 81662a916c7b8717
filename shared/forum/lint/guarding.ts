import { isFilled } from '#shared/forum/seat.ts';
import type { Book } from './book.ts';
import { presiders } from './chair.ts';
import type { Found } from './finding.ts';

/** Whether there is someone to guard against conflicts of interest, and it is not only the chair. */
export function guarding(book: Book): readonly Found[] {
  const { guardedBy } = book.rules.interests;
  if (guardedBy === undefined) return [];
  const at = ['interests', 'guardedBy'];
  const filled = book.seats.filter((seat) => isFilled(seat) && seat.classes.includes(guardedBy));
  if (filled.length === 0) return [{ code: 'NobodyGuards', guardedBy, at }];
  const [first] = presiders(book);
  return filled.every(({ id }) => id === first?.id) ? [{ code: 'ChairGuards', guardedBy, at }] : [];
}
