import { countLimb } from '#shared/forum/count-limb.ts';
import { said } from '#shared/forum/lint/book.ts';
import type { AbstentionHelps } from '#shared/forum/lint/fault.ts';
import { votingLimbs } from '#shared/forum/lint/limbs.ts';
import type { Choice } from '#shared/forum/said.ts';
import { seatsOf } from '#shared/forum/seat.ts';
import { type Draft, members, told, voting, written } from './linted.ts';

export const vacant = { vacant: true, body: 'B', whenVacant: 'its body votes for it' } as const;
export const fay = { ...members, fay: vacant };
export const byBody = (groups: object, rest: object = {}) =>
  voting({
    moreThan: '1/2',
    ...rest,
    unit: { groups: { by: 'body', moreThan: '1/2', ...groups } },
  });
export const meeting = {
  takenAt: { normally: 'at a meeting', allowed: ['at a meeting'] },
} as const;
/** How an abstention can help in such a file. */
export const hows = (draft: Draft) =>
  told(draft, 'AbstentionHelps').flatMap((each) => ('how' in each ? [each.how] : []));

/** Whether the vote is carried with these words. */
export function isCarried(draft: Draft, words: { readonly [seat: string]: Choice }): boolean {
  const file = written(draft);
  const book = { file, kind: null, rules: file, seats: seatsOf(file.seats) };
  const [place = 'here'] = file.takenAt.allowed;
  const table = said(book, place, ({ id }) => words[id] ?? null);
  return votingLimbs(book).every(({ limb }) => countLimb(limb, table, file.weights).met);
}

/** How it helps, in which file, with which words before; and the seat that then abstains. */
export type Case = [AbstentionHelps, Draft, { readonly [seat: string]: Choice }, string];
