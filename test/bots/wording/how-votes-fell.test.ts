import { describe, expect, it } from 'vitest';
import { whyThisResult } from '#bots/wording/why.ts';
import { seatId } from '#test/support/board.ts';
import { callVote, play, vote } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { closed, everyone, first, last, most, stateOf, test } from './closed-vote.ts';

const council = 'the council member';

describe('where the hands explain the result, nothing else is said', () => {
  it.each([
    ['more for than against', test(most), 3, 'Passed: 5 for, 3 against.'],
    ['more against than for', test(most), 5, 'Not passed: 3 for, 5 against.'],
    [
      'as many for as against',
      { ...test(most), tie: 'not carried' },
      4,
      'Not passed: 4 for, 4 against.',
    ],
    [
      'too few for two thirds, and more against than for',
      test({ atLeast: '2/3' }),
      5,
      'Not passed: 3 for, 5 against.',
    ],
    [
      'several tests are passed, with more for than against',
      test(most, { atLeast: '1/2', unit: 'weight' }),
      3,
      'Passed: 5 for, 3 against.',
    ],
  ])('%s', (_, rules, against, words) => {
    expect(stateOf(closed([rules], { against: last(against) }))).toBe(`Decided here. ${words}`);
  });
});

describe('where they do not, the test that was lost is named', () => {
  it.each([
    [
      'a larger share was needed',
      test({ atLeast: '3/4' }),
      last(3),
      'Not passed: 5 for, 3 against. It needed 6 in favour.',
    ],
    [
      'as many for as against, but more than a majority was needed',
      test({ atLeast: '2/3' }),
      last(4),
      'Not passed: 4 for, 4 against. It needed 6 in favour.',
    ],
    [
      'a seat had to be in favour',
      test({ ...most, inFavour: 'council-member' }),
      [council],
      'Not passed: 7 for, 1 against. It also needed the council member in favour.',
    ],
    [
      'each of two seats had to be in favour',
      test({ ...most, inFavour: ['council-member', 'chair'] }),
      [council, 'the chair'],
      'Not passed: 6 for, 2 against. It also needed the council member and the chair in favour.',
    ],
    [
      'a seat had to be not against',
      test({ ...most, notAgainst: 'council-member' }),
      [council],
      'Not passed: 7 for, 1 against. The council member voted against, which stops it by the rules.',
    ],
    [
      'a third that is against blocks it',
      test({ ...most, of: 'entitled', againstBelow: '1/3' }),
      last(3),
      'Not passed: 5 for, 3 against. 3 against are enough to stop it by the rules.',
    ],
    [
      'one against blocks it',
      test({ ...most, againstBelow: 1 }),
      last(1),
      'Not passed: 7 for, 1 against. 1 against is enough to stop it by the rules.',
    ],
    [
      'some of the seats are a test of their own',
      test(most, { electorate: { class: 'partner' }, ...most }),
      last(2),
      'Not passed: 6 for, 2 against. Counting only seats marked “partner”, it needed 2 in favour; it had 1.',
    ],
  ])('%s', (_, rules, against, words) => {
    expect(stateOf(closed([rules], { against }))).toBe(`Decided here. ${words}`);
  });

  it('whoever had to take part and did not, by name', () => {
    const rules = test({ ...most, of: 'all seats', everyonePresent: true });
    expect(stateOf(closed([rules], { away: last(1) }))).toBe(
      'Decided here. Not passed: 7 for, 0 against. It also needed the voluntary sector member to take part.',
    );
  });

  it('more than four of them are counted', () => {
    const inFavour = everyone.map(seatId);
    expect(stateOf(closed([test({ atLeast: 1, inFavour })], { against: last(5) }))).toBe(
      'Decided here. Not passed: 3 for, 5 against. It also needed 5 more seats in favour.',
    );
  });
});

it('a vote that was still open when it went to a meeting is not called lost', () => {
  const open = play({ forum: committeeWith({ vote: { when: 'always', ...test(most) } }) })
    .does('the chair', callVote)
    .does(first(3), vote('for'));
  expect(stateOf(open.does('the chair', { type: 'TakeToMeeting' }))).toBe(
    'It was not settled here: the vote was still open, at 3 for, 0 against. It goes to the next meeting.',
  );
});

it('“Why this result?” says of a share that blocks what it was', () => {
  const { decision } = closed([test({ ...most, againstBelow: 3 })], { against: last(3) });
  expect(whyThisResult(decision).join('\n')).toContain(
    'Needed for it: 5. 3 against are enough to stop it by the rules. It is not met.',
  );
});

it('what waits for others says that it was voted on, not that it was agreed', () => {
  const forum = committeeWith({
    vote: { when: 'always', ...test(most) },
    outcome: { is: 'a decision', alsoNeeds: [{ of: 'the board', what: 'approval' }] },
  });
  const passed = play({ forum })
    .does('the chair', callVote)
    .does(everyone, vote('for'))
    .does('the chair', { type: 'CloseVote' });
  expect(stateOf(passed)).toBe(
    'Voted on here. Passed: 8 for, 0 against. It has no effect until the board approves it.',
  );
});
