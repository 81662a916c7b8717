import { chooses } from '#shared/forum/choose.ts';
import { isFilled } from '#shared/forum/seat.ts';
import { type Book, isOwn } from './book.ts';
import type { Idle, IdleBecause } from './fault.ts';
import type { Found } from './finding.ts';

/** Times that never begin, where the rules that give them say so themselves. */
export function times(book: Book): readonly Found[] {
  if (!isOwn(book, 'window')) return [];
  const { window, vote, takenAt, outcome } = book.rules;
  const never = (what: Idle, because: IdleBecause, isSo: boolean): Found[] =>
    isSo ? [{ code: 'NeverApplies', what, because, at: ['window', what] }] : [];
  const onlyHere = takenAt.allowed.every((place) => place === 'here');
  const onlyPrepared = takenAt.allowed.every((place) => place === 'for a meeting');
  return [
    ...never('notice', 'never at a meeting', window.notice !== undefined && onlyHere),
    ...never('vote', 'there is no vote', window.vote !== undefined && vote === 'none'),
    ...(window.veto === undefined
      ? []
      : [
          ...never('veto', 'it advises', outcome.is === 'advice'),
          ...never('veto', 'only a meeting decides', outcome.is !== 'advice' && onlyPrepared),
        ]),
  ];
}

/** A veto that takes more seats than may give one. */
export function vetoes(book: Book): readonly Found[] {
  const { veto } = book.rules.window;
  if (veto === undefined || !isOwn(book, 'window')) return [];
  const able = book.seats.filter((seat) => isFilled(seat) && chooses(veto.by, seat));
  if (able.length >= veto.atLeast) return [];
  return [
    { code: 'NeverApplies', what: 'veto', because: 'too few may', at: ['window', 'veto', 'by'] },
  ];
}
