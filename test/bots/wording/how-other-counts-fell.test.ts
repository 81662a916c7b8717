import { describe, expect, it } from 'vitest';
import { committee, withSeat } from '#test/support/board.ts';
import { cast } from '#test/support/play.ts';
import { closed, everyone, first, last, most, stateOf, test } from './closed-vote.ts';

const council = 'the council member';
const heavy = withSeat(committee, 'council member', { weight: 10 });
const inBodies = ['A', 'A', 'A', 'A', 'A', 'B', 'C', 'C'].reduce(
  (forum, body, index) => withSeat(forum, everyone[index]?.slice('the '.length) ?? '', { body }),
  committee,
);
const byBody = { groups: { by: 'body', moreThan: '1/2' } };

describe('a vote that is counted by weight is told by weight', () => {
  const weighed = [test({ ...most, unit: 'weight' }), heavy] as const;

  it('passed, though fewer hands were for it', () => {
    expect(stateOf(closed(weighed, { against: last(5) }))).toBe(
      'Decided here. Passed by weight: 12 for, 5 against.',
    );
  });

  it('lost, though more hands were for it', () => {
    expect(stateOf(closed(weighed, { against: [council] }))).toBe(
      'Decided here. Not passed by weight: 7 for, 10 against.',
    );
  });

  it('lost to a larger share', () => {
    const rules = test({ atLeast: '3/4', unit: 'weight' });
    expect(stateOf(closed([rules, heavy], { against: last(5) }))).toBe(
      'Decided here. Not passed by weight: 12 for, 5 against. It needed a weight of 13 in favour; it had 12.',
    );
  });

  it('beside hands, it is named where it lost the vote', () => {
    const rules = test(most, { ...most, unit: 'weight' });
    expect(stateOf(closed([rules, heavy], { against: [council] }))).toBe(
      'Decided here. Not passed: 7 for, 1 against. It needed a weight of 9 in favour; it had 7.',
    );
  });

  it('a weight against that blocks it', () => {
    const rules = test({ ...most, unit: 'weight', againstBelow: 3 });
    expect(stateOf(closed([rules], { against: last(3) }))).toBe(
      'Decided here. Not passed by weight: 5 for, 3 against. A weight of 3 against is enough to stop it by the rules.',
    );
  });
});

describe('a vote that is counted by body is told by body', () => {
  const each = (limb: object) => [test({ ...limb, unit: byBody }), inBodies] as const;

  it('passed, though fewer hands were for it', () => {
    expect(stateOf(closed(each(most), { against: first(5) }))).toBe(
      'Decided here. Passed: 2 bodies for, 1 against.',
    );
  });

  it('lost, though more hands were for it', () => {
    expect(stateOf(closed(each(most), { against: last(3) }))).toBe(
      'Decided here. Not passed: 1 body for, 2 against.',
    );
  });

  it.each([
    ['all', 'All 3 bodies had to be in favour; 2 were.'],
    [3, 'All 3 bodies had to be in favour; 2 were.'],
  ])('lost where %s are needed', (atLeast, words) => {
    const rules = each({ atLeast, of: 'all seats' });
    expect(stateOf(closed(rules, { against: last(2) }))).toBe(
      `Decided here. Not passed: 2 bodies for, 1 against. ${words}`,
    );
  });

  it('beside hands, it is named where it lost the vote', () => {
    const rules = test(most, { atLeast: 2, of: 'all seats', unit: byBody });
    expect(stateOf(closed([rules, inBodies], { against: last(3) }))).toBe(
      'Decided here. Not passed: 5 for, 3 against. 2 of the 3 bodies had to be in favour; 1 was.',
    );
  });

  it('with several tests, it says that all were passed where the hands do not show it', () => {
    const rules = test({ ...most, unit: byBody }, { atLeast: 1 });
    expect(stateOf(closed([rules, inBodies], { against: first(5) }))).toBe(
      'Decided here. Passed: 3 for, 5 against. It passed every test of the rules.',
    );
  });
});

describe('some of the seats', () => {
  it('are named where only they are counted', () => {
    const rules = test({ electorate: { class: 'partner' }, ...most });
    expect(stateOf(closed([rules], { against: first(5) }))).toBe(
      'Decided here. Passed: 3 for, 0 against, counting only seats marked “partner”.',
    );
  });
});

describe('a tie', () => {
  const level = withSeat(committee, 'council member', { weight: 5 });
  const casting = { ...test({ ...most, unit: 'weight' }), tie: 'second and casting vote' };
  const tied = closed([casting, level], { against: [council, 'the chair'] });

  it('by weight is said to be one', () => {
    expect(stateOf(tied)).toBe('It is a tie by weight: 6 for, 6 against.');
  });

  it.each([
    ['for', 'Passed, by the casting vote after a tie by weight: 6 for, 6 against.'],
    ['against', 'Not passed, by the casting vote after a tie by weight: 6 for, 6 against.'],
    [
      'not used',
      'Not passed, after a tie by weight: 6 for, 6 against. The casting vote was not used.',
    ],
  ] as const)('and a casting vote %s', (choice, words) => {
    expect(stateOf(tied.does('the chair', cast(choice)))).toBe(`Decided here. ${words}`);
  });

  it('of bodies for the dispute process', () => {
    const rules = { ...test({ ...most, unit: byBody }), tie: 'dispute process' };
    const two = closed([rules, inBodies], { against: last(2), away: ['the NHS trust member'] });
    expect(stateOf(two)).toBe(
      'It is a tie: 1 body for, 1 against. It goes to the dispute process, and nothing is settled here.',
    );
  });

  it('by weight before a meeting goes to the meeting', () => {
    const before = closed([casting, level], { against: [council, 'the chair'] }, 'for a meeting');
    expect(stateOf(before)).toBe(
      'It is a tie by weight: 6 for, 6 against. It goes to the meeting on 17 December.',
    );
  });
});
