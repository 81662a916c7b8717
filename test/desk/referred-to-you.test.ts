import { describe, expect, it } from 'vitest';
import { noticeView } from '#bots/views/notice.ts';
import { question } from '#test/support/decider.ts';
import { type Played, play } from '#test/support/play.ts';
import { refer, steppedOut, values, why, withTwoBodies } from '#test/support/two-bodies.ts';

const chair = 'the chair';

describe('the body that an item is referred to', () => {
  it('says to whoever refers it where nobody there is told', async () => {
    const receiptOf = async (played: Played, sent: typeof values) => {
      const { press } = await withTwoBodies(played);
      const done = await press(chair, 'refer-elsewhere', { values: sent });
      return done.kind === 'done' ? done.receipt.lines : [];
    };
    const unlisted = { ...values, to: 'not-listed', name: 'The council' };
    expect(await receiptOf(play(), unlisted)).toContain(
      'I know no one there. Please tell them yourself.',
    );
    expect(await receiptOf(steppedOut, values)).toContain(
      'Their governance lead may not see this item, so I do not tell them. What they may know is yours to say.',
    );
  });

  it('tells whoever keeps the record there, with the form that has its words in it', async () => {
    const ended = play().does(chair, { ...refer, lead: 'the officer' });
    const told = noticeView({ kind: 'referred to you' }, ended.decision);
    expect(told.lines).toEqual([
      question,
      'ICS NHS board referred this to Quality committee. It is not a decision, and it goes no further where it was.',
      `Why it was referred: “${why}”`,
      'You keep the record of Quality committee. You can raise it there: the form has these words in it.',
    ]);
    expect(told.buttons).toMatchObject([
      { act: 'propose', label: 'Raise it there', tone: 'primary' },
      { act: 'read-everything' },
    ]);
    const { press } = await withTwoBodies(ended);
    const [there] = told.buttons;
    expect(await press('the officer', 'propose', { about: there?.about ?? {} })).toMatchObject({
      kind: 'ask',
      view: { about: { forum: 'quality' } },
    });
    expect(await press('the officer', 'more-choices')).toMatchObject({
      view: {
        can: expect.arrayContaining([
          expect.objectContaining({ label: 'Raise it there' }),
        ]) as object[],
      },
    });
  });
});
