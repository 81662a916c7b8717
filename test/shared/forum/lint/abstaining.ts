import { type Draft, members, told, voting } from './linted.ts';

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
