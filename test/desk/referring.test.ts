import { describe, expect, it } from 'vitest';
import type { Press } from '#bots/desk/desk.ts';
import { board, governanceLead, withSeat } from '#test/support/board.ts';
import { question, why as reasons } from '#test/support/decider.ts';
import { answerIn, fronts, slackForm, teamsForm } from '#test/support/fronts.ts';
import { everyone } from '#test/support/ics.ts';
import { play } from '#test/support/play.ts';
import { refer, steppedOut, values, why, withTwoBodies } from '#test/support/two-bodies.ts';

const chair = 'the chair';
const council = 'the council member';

describe('referring an item to another body', () => {
  it('offers the other bodies of the ICS, and one that is not listed', async () => {
    const { press } = await withTwoBodies();
    const asked = await press(chair, 'refer-elsewhere');
    expect(asked).toMatchObject({
      kind: 'ask',
      view: {
        fields: [
          {
            id: 'to',
            options: [
              { value: 'quality', label: 'Quality committee' },
              { value: 'not-listed', label: 'A body that is not listed' },
            ],
          },
          { id: 'name' },
          { id: 'why' },
        ],
      },
    });
  });

  it('is not offered to anyone but the person presiding', async () => {
    const { press } = await withTwoBodies();
    expect(await press(council, 'refer-elsewhere')).toMatchObject({ kind: 'refused' });
  });

  it('comes back filled where the body that is not listed is not named', async () => {
    const { press, record } = await withTwoBodies();
    const sent = { values: { ...values, to: 'not-listed' } };
    const again = await press(chair, 'refer-elsewhere', sent);
    expect(again).toMatchObject({
      kind: 'ask',
      view: {
        fields: [{ value: 'not-listed' }, { error: expect.any(String) as string }, { value: why }],
      },
    });
    expect(await record()).toHaveLength(1);
  });

  it('says so, and offers to raise the same words there', async () => {
    const { press } = await withTwoBodies();
    const done = await press(chair, 'refer-elsewhere', { values });
    const [there] = done.kind === 'done' ? done.receipt.buttons : [];
    expect(done).toMatchObject({
      receipt: {
        lines: [
          'Referred to Quality committee. It goes no further here.',
          'Their governance lead is told.',
        ],
      },
      card: {
        state: 'Referred to Quality committee. It goes no further here.',
        where: expect.arrayContaining([`Why it was referred: “${why}”`]) as string[],
      },
    });
    expect(there).toMatchObject({ act: 'propose', label: 'Raise it there' });
    const form = await press(chair, 'propose', { about: there?.about ?? {} });
    expect(form).toMatchObject({
      kind: 'ask',
      view: { act: 'propose', about: { ics: 'ics', forum: 'quality' } },
    });
    const boxes = form.kind === 'ask' && form.view.kind === 'form' ? form.view.fields : [];
    expect(boxes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'question', value: question }),
        expect.objectContaining({ id: 'why', value: reasons }),
      ]),
    );
  });

  it('lets only those raise it there who belong there, from what was referred there', async () => {
    const ended = play().does(chair, refer);
    const { press } = await withTwoBodies(ended);
    const raise = (by: string, about: Press['about']) => press(by, 'propose', { about });
    const there = { ics: 'ics', decision: 'd1', forum: 'quality' };
    expect(await raise(council, there)).toMatchObject({
      kind: 'refused',
      notice: {
        lines: [
          'Only someone who belongs there can raise it. Please ask the governance lead of Quality committee. The words are in the full record.',
        ],
      },
    });
    expect(await raise(chair, { ...there, ics: 'other' })).toMatchObject({ kind: 'refused' });
    for (const wrong of [{ decision: 'd#1' }, { decision: 'd2' }, { forum: 'board' }]) {
      expect(await raise(chair, { ...there, ...wrong })).toMatchObject({ kind: 'refused' });
    }
  });

  it('keeps the words from whoever stepped out', async () => {
    const { press } = await withTwoBodies(steppedOut.does(chair, refer));
    const about = { ics: 'ics', decision: 'd1', forum: 'quality' };
    expect(await press(council, 'propose', { about })).toMatchObject({
      kind: 'refused',
      notice: { lines: ['One item is being dealt with in private.'] },
    });
  });

  it('is offered to whoever keeps the record, once it is over', async () => {
    const { press } = await withTwoBodies(play().does(chair, refer));
    const list = await press(governanceLead, 'more-choices');
    expect(list).toMatchObject({
      view: {
        can: expect.arrayContaining([
          expect.objectContaining({ label: 'Raise it there' }),
        ]) as object[],
      },
    });
  });

  it('is done from Slack and from Teams', async () => {
    for (const platform of ['slack', 'teams'] as const) {
      const person = everyone(board).find(({ accounts }) => accounts[0]?.platform === platform);
      if (person === undefined) throw new Error(platform);
      const chaired = withSeat(board, chair, { holders: [person.id] });
      const { desk, record, accountOf } = await withTwoBodies(play({ forum: chaired }));
      const both = await fronts(desk);
      const about = { ics: 'ics', decision: 'd1' };
      const sent = {
        account: accountOf(person.id),
        act: 'refer-elsewhere',
        about,
        mark: `mark-${platform}`,
      } as const;
      const says =
        platform === 'slack'
          ? (
              await both.front(
                slackForm(sent, {
                  to: { selected_option: { value: 'not-listed' } },
                  name: 'The council',
                  why,
                }),
              )
            ).body
          : await answerIn(both, teamsForm(sent, { to: 'not-listed', name: 'The council', why }));
      expect(says).toContain('Referred to The council.');
      expect(await record()).toMatchObject([{}, { type: 'Referred', via: platform }, {}]);
    }
  });
});
