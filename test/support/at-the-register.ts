import type { Press } from '#bots/desk/desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { Values } from '#bots/views/view.ts';
import { atTheDesk, wordsOf } from '#test/support/at-the-desk.ts';
import { play } from '#test/support/play.ts';

export const shares: Values = {
  interestType: 'direct financial',
  what: 'I hold shares in Brightwell.',
  since: '2026-11-01',
};
export const old = { ...shares, what: 'I own the hall.', since: '2020-01-01' };

/** People at the desk with their registers of interests. */
export async function sitting(played = play()) {
  const desk = await atTheDesk(played);
  const press = (by: string, act: ActId, rest: Partial<Press> = {}) =>
    desk.press(by, act, { ...rest, about: { ...rest.about } });
  const list = async (by: string) => {
    const reply = await press(by, 'my-interests');
    if (reply.kind !== 'ask' || reply.view.kind !== 'choices') throw new Error(wordsOf(reply));
    return reply.view;
  };
  const add = async (by: string, values: Values) =>
    wordsOf(await press(by, 'add-interest', { values }));
  return { ...desk, press, list, add };
}
