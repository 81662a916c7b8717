import { describe, expect, it } from 'vitest';
import { decisionCard } from '#bots/views/decision-card.ts';
import { noticeInWords } from '#bots/wording/notices.ts';
import { whyThisResult } from '#bots/wording/why.ts';
import { committee, members } from '#test/support/board.ts';
import { agree, fillAims, object, play, record, startSteps, worry } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const two = committeeWith({
  quorum: {
    moreThan: '1/2',
    conditions: [{ name: 'doctors and nurses', class: 'clinical', atLeast: 2 }],
  },
});
const why = (forum: typeof two, ...who: readonly string[]) =>
  whyThisResult(play({ forum }).does(who, agree).decision);

describe('one and many', () => {
  it('a role of which several are needed says how many it lacks', () => {
    const where = (...who: readonly string[]) =>
      decisionCard(play({ forum: two }).does(who, agree).decision).where[0];
    expect(where()).toContain('5 more people to answer, among them doctors and nurses (2 more).');
    expect(where('the community nurse')).toContain('among them doctors and nurses (1 more).');
  });

  it('one person has answered, two have', () => {
    expect(why(two, 'the chair')[0]).toContain('No: 1 has answered, and 5 are needed.');
    expect(why(two, 'the chair', 'the community nurse')[0]).toContain('No: 2 have answered');
    const small = committeeWith({ quorum: { atLeast: 1 } });
    expect(why(small, 'the chair')[0]).toContain('Yes: 1 has answered, and 1 is needed.');
  });

  it('the answers and those who gave none come to all of them', () => {
    const { decision } = play({ forum: two })
      .does(members(committee).slice(0, 3), agree)
      .does('the general practitioner', worry());
    expect(whyThisResult(decision).join(' ')).toContain(
      'Of 8 whose answer counts, 4 agreed (1 with a concern), 0 abstained and 0 objected. 4 gave no answer to these words.',
    );
  });

  it('the chair hears how many objections stand, and that a step is left', () => {
    const { decision } = play()
      .does(['the council member', 'the chair'], object())
      .does('the chair', startSteps)
      .does('the chair', record('principles'))
      .does('the chair', fillAims)
      .does('the chair', record('aims'));
    expect(noticeInWords({ kind: 'steps done' }, decision)).toEqual([
      'The steps that a vote must wait for are done and 2 objections still stand. You may call a vote. You do not have to.',
    ]);
  });
});
