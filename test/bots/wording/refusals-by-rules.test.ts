import { describe, expect, it } from 'vitest';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { refusals } from '#test/support/all-refusals.ts';
import { board, partnership, seatId } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const { decision } = play();
const under = (sections: Record<string, unknown>) =>
  play({ forum: committeeWith(sections) }).decision;
const council = seatId('the council member');

describe('a refusal under rules that differ', () => {
  it('says that a result only waits to become final', () => {
    expect(refusalInWords({ code: 'AlreadyClosed', status: 'provisional' }, decision)).toBe(
      'This has its result and only waits to become final, so nothing was counted. The card says what it waits for. The governance lead can help.',
    );
  });

  it('names the test that was not passed, whose yes it takes and who is missing', () => {
    const short = {
      ...refusals.NotEnoughSupport,
      test: 'the councils',
      support: 1,
      needed: 2,
      notInFavour: [council],
      absent: ['chair'],
    };
    expect(refusalInWords(short, decision)).toBe(
      'Not enough agree yet in the test “the councils”: 1, and 2 are needed. By the rules this takes a yes from the council member. Still to come or to answer: the chair. You can wait, or take it to the meeting on 10 December.',
    );
    expect(refusalInWords({ ...short, support: 2 }, decision)).not.toContain('Not enough');
    const blocked = { ...short, support: 2, notInFavour: [], absent: [] };
    expect(refusalInWords(blocked, decision)).toMatch(/^By the rules too many are against this\./);
  });

  it('says that more time was given already', () => {
    expect(refusalInWords({ code: 'NoMoreTime', because: 'given already' }, decision)).toBe(
      'More time was given once, and the rules allow no more. You can take it to the meeting on 10 December.',
    );
  });

  it('says why an item stays public or private', () => {
    const stays = { code: 'StaysAsItIs', normally: 'private' } as const;
    expect(refusalInWords({ ...stays, because: 'never' }, decision)).toContain(
      'this stays private: no item can be dealt with in public.',
    );
    expect(refusalInWords({ ...stays, because: 'needs a resolution' }, decision)).toBe(
      'By the rules of the board it takes a resolution to deal with this in public. Please add its words.',
    );
  });

  it('says that the rules know no kinds at all', () => {
    const { decision: plain } = play({
      forum: { ...board, constitution: { ...board.constitution, kinds: {} } },
    });
    expect(refusalInWords({ code: 'NoSuchKind', found: 'budget', known: [] }, plain)).toContain(
      'They have none.',
    );
  });

  it('says of steps in any order which are left', () => {
    const free = under({ stepsInOrder: false });
    expect(refusalInWords({ code: 'NotTheNextStep', next: 'aims' }, free)).toMatch(
      /^That step is done, or is none of ours\. Next, the chair must finish step 2/,
    );
  });

  it('says that a tie is the chair’s to settle', () => {
    const settled = under({
      vote: { carriedWhen: [{ moreThan: '1/2' }], tie: 'chair determines' },
    });
    expect(refusalInWords(refusals.TieAwaitsCastingVote, settled)).toBe(
      'The vote is a tie. It waits for the chair, who says what comes of it.',
    );
    expect(refusalInWords(refusals.NotATie, settled)).toBe(
      'There is no casting vote here. On a tie, the chair says what comes of it.',
    );
  });

  it('says who handles interests where that is not the chair', () => {
    const byMember = under({ interests: { handledBy: 'the member' } });
    expect(refusalInWords(refusals.InterestUndecided, byMember)).toBe(
      'First an interest must be handled: that of the council member. They say themselves how. Please ask them.',
    );
    expect(refusalInWords(refusals.MayNotTakePart, byMember)).toContain('The governance lead can');
  });

  it('tells someone who votes for a member from someone who stands in', () => {
    expect(refusalInWords({ code: 'MayNotSpeakForSeat', as: 'proxy' }, decision)).toBe(
      'You may vote for this member, and nothing more. Only they can do this.',
    );
  });

  it('says that only time is awaited', () => {
    const waits = { code: 'NotAwaited', found: 'the council', awaited: [] } as const;
    expect(refusalInWords(waits, play({ forum: partnership }).decision)).toContain(
      'but only for the time for a veto to pass',
    );
  });
});
