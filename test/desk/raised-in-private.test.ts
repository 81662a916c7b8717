import { describe, expect, it } from 'vitest';
import type { Press } from '#bots/desk/desk.ts';
import { governanceLead, under, withSeat } from '#test/support/board.ts';
import { deskOf, shownBoard } from '#test/support/ics.ts';
import { play } from '#test/support/play.ts';

const council = 'the council member';
const forum = under(withSeat(shownBoard, council, { views: false }), {
  publicity: { normally: 'private', otherwise: 'never' },
});
const [channel = null] = forum.places;
const values = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-04' };

async function pressing() {
  const played = play({ forum });
  const { desk, accountOf } = await deskOf(played);
  const press = (by: string, changes: Partial<Press>) =>
    desk.press({
      account: accountOf(by),
      place: null,
      commandId: `${by} presses`,
      arrived: 0,
      act: 'read-everything',
      about: { ics: 'ics', decision: 'd1' },
      ...changes,
    });
  return { press };
}

describe('an item that is private from the start', () => {
  it('is raised in a channel without showing its card there', async () => {
    const { press } = await pressing();
    const raise = { act: 'propose', about: { ics: 'ics', forum: 'board' }, values } as const;
    expect(await press('the chair', { ...raise, place: channel })).toMatchObject({
      kind: 'done',
      card: null,
    });
    expect(await press(governanceLead, raise)).toMatchObject({
      kind: 'done',
      card: { foot: expect.stringContaining('This item is private.') as string },
    });
  });

  it('opens to those who may see it', async () => {
    const { press } = await pressing();
    expect(await press('the chair', {})).toMatchObject({ kind: 'ask' });
  });

  it('says no word of itself to whoever may not', async () => {
    const { press } = await pressing();
    const replies = await Promise.all(
      (['read-everything', 'more-choices', 'agree', 'object'] as const).map((act) =>
        press(council, { act }),
      ),
    );
    for (const reply of replies) {
      expect(reply).toMatchObject({
        kind: 'refused',
        notice: { lines: ['One item is being dealt with in private.'] },
      });
      expect(JSON.stringify(reply)).not.toContain('home-from-hospital');
    }
  });
});
