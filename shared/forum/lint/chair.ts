import { isFilled, type Seat } from '#shared/forum/seat.ts';
import type { Book } from './book.ts';
import type { Found } from './finding.ts';
import { canLose } from './stepping-out.ts';

/** Whether there is someone to preside, and someone else where the first steps out of an item. */
export function chair(book: Book): readonly Found[] {
  const { ifNobodyPresides, vote } = book.rules;
  const [first, second] = presiders(book);
  if (ifNobodyPresides === 'those present choose') return [];
  const at = ['presiding'];
  if (first === undefined) return [{ code: 'NobodyPresides', at }];
  if (second !== undefined || !canLose(book.rules, 'votes')) return [];
  const casting = vote !== 'none' && isCast(vote.tie);
  return [{ code: 'OnlyOnePresides', seat: first.id, casting, at }];
}

/** The seats that can preside, in their order. */
export function presiders({ rules, seats }: Pick<Book, 'rules' | 'seats'>): readonly Seat[] {
  const inOrder = rules.presiding.flatMap((each) =>
    seats.filter((seat) => isFilled(seat) && seat.classes.includes(each)),
  );
  return [...new Set(inOrder)];
}

/** Whether it is for the person presiding to end a tie. */
export function isCast(tie: string): boolean {
  return tie === 'second and casting vote' || tie === 'casting vote' || tie === 'chair determines';
}
