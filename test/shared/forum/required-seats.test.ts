import { describe, expect, it } from 'vitest';
import { count, one, voted, votes, type Written } from './round-table.ts';

const majority: Written = { moreThan: '1/2' };

describe('seats without whose vote it is lost', () => {
  const withChair = (chair: Parameters<typeof one>[1]) =>
    count({ ...majority, inFavour: 'chair' }, [...votes([5, 1]), one('chair', chair)]);

  it('must have voted for it', () => {
    expect(withChair({ says: 'for' })).toMatchObject({ met: true, notInFavour: [] });
  });

  it.each([
    ['against', { says: 'against' }],
    ['an abstention', { says: 'abstain' }],
    ['silence', { here: true }],
    ['its absence', {}],
    ['a vacancy', { vacant: true }],
    ['an interest', { says: 'for', steppedOut: true }],
    ['a seat that has no vote', { says: 'for', votes: false }],
  ] as const)('and lose it by %s', (_, chair) => {
    expect(withChair(chair)).toMatchObject({ met: false, notInFavour: ['chair'] });
  });

  it('lose it too where there is no such seat', () => {
    expect(count({ ...majority, inFavour: 'mayor' }, votes([9, 0]))).toMatchObject({
      met: false,
      notInFavour: ['mayor'],
    });
  });

  it('are all needed, and each that fails is named', () => {
    const table = [
      one('a', { says: 'for' }),
      one('b', { says: 'against' }),
      one('c', { says: 'for' }),
    ];
    const needing = (...inFavour: string[]) => count({ ...majority, inFavour }, table);
    expect(needing('a', 'c').met).toBe(true);
    expect(needing('c', 'b', 'a')).toMatchObject({ met: false, notInFavour: ['b'] });
  });

  it('may be seats whose votes the test does not count', () => {
    const table = [...votes([3, 0], { body: 'A' }), one('mayor', { says: 'for' })];
    const ofA: Written = { ...majority, electorate: { body: 'A' }, inFavour: 'mayor' };
    expect(count(ofA, table)).toMatchObject({ met: true, for: 3 });
  });

  it('do not carry it alone', () => {
    const table = [one('chair', { says: 'for' }), ...votes([0, 1])];
    expect(count({ ...majority, inFavour: 'chair' }, table)).toMatchObject({
      met: false,
      notInFavour: [],
    });
  });
});

describe('seats whose vote against is enough to lose it', () => {
  const withMayor = (mayor: Parameters<typeof one>[1], rest: Partial<Written> = {}) =>
    count({ ...majority, notAgainst: 'mayor', ...rest }, [...votes([5, 1]), one('mayor', mayor)]);

  it('lose it by that alone', () => {
    expect(withMayor({ says: 'against' })).toMatchObject({ met: false, turnedDownBy: ['mayor'] });
    expect(withMayor({ says: 'against', body: 'B' }, { electorate: { body: 'A' } }).met).toBe(
      false,
    );
  });

  it.each([
    ['a vote for it', { says: 'for' }],
    ['an abstention', { says: 'abstain' }],
    ['silence', { here: true }],
    ['absence', {}],
    ['a vacancy', { vacant: true }],
    ['a vote against it while an interest keeps it out', { says: 'against', steppedOut: true }],
    ['a word against it without a vote', { says: 'against', votes: false }],
  ] as const)('do not lose it by %s', (_, mayor) => {
    expect(withMayor(mayor)).toMatchObject({ met: true, turnedDownBy: [] });
  });

  it('may be several; a seat that is not named has no such vote', () => {
    const table = [...votes([5, 0]), one('a', { says: 'against' }), one('b', { says: 'against' })];
    expect(count({ ...majority, notAgainst: ['b', 'c'] }, table)).toMatchObject({
      met: false,
      turnedDownBy: ['b'],
    });
    expect(count({ ...majority, notAgainst: ['c'] }, table).met).toBe(true);
    const even: Written = { ...majority, notAgainst: 'b' };
    expect(voted([even], [...votes([1, 0]), one('b', { says: 'against' })]).is).toBe('not carried');
  });
});

describe('a test at which everyone must be present', () => {
  const everyone: Written = { ...majority, everyonePresent: true };
  const there = [...votes([3, 1]), one('silent', { here: true })];

  it('is met where they are, and names who is not', () => {
    expect(count(everyone, there)).toMatchObject({ met: true, absent: [] });
    expect(count(everyone, [...there, one('away')])).toMatchObject({
      met: false,
      absent: ['away'],
    });
    expect(count(majority, [...there, one('away')])).toMatchObject({ met: true, absent: [] });
  });

  it('asks for nobody outside its electorate', () => {
    const ofA: Written = { ...everyone, electorate: { body: 'A' } };
    const table = [...votes([2, 1], { body: 'A' }), one('away', { body: 'B' })];
    expect(count(ofA, table).met).toBe(true);
  });

  it('is never met with a vacant seat, unless that leaves the base', () => {
    const table = [...there, one('nobody', { vacant: true })];
    expect(count(everyone, table)).toMatchObject({ met: false, absent: ['nobody'] });
    expect(count({ ...everyone, vacantSeats: 'leave the base' }, table).met).toBe(true);
  });

  it('asks for a seat that stepped out, unless that leaves the base', () => {
    const table = [...there, one('bidder', { steppedOut: true })];
    expect(count(everyone, table)).toMatchObject({ met: false, absent: ['bidder'] });
    expect(count({ ...everyone, steppedOut: 'leave the base' }, table).met).toBe(true);
  });

  it('is not met by attendance alone', () => {
    expect(count(everyone, votes([1, 2])).met).toBe(false);
  });
});
