import { describe, expect, it } from 'vitest';
import type { Weights } from '#shared/forum/constitution/weights.ts';
import { withMore } from '#shared/forum/count-limb.ts';
import { alike, count, one, votes, type Written } from './round-table.ts';

const majority: Written = { moreThan: '1/2' };

describe('what a share is a share of', () => {
  /** Ten seats: three for, one against, two abstain; one is there and silent, one is not there. */
  const table = [
    ...votes([3, 1, 2]),
    one('silent', { here: true }),
    one('away'),
    one('bidder', { steppedOut: true, here: true }),
    one('nobody', { vacant: true }),
  ];

  it.each<[string, Written, number, number]>([
    ['votes cast', {}, 4, 3],
    ['votes and abstentions', { of: 'votes and abstentions' }, 6, 4],
    ['those present and entitled', { of: 'present and entitled' }, 7, 4],
    ['those entitled', { of: 'entitled' }, 8, 5],
    ['all seats', { of: 'all seats' }, 10, 6],
    ['all seats but the vacant', { of: 'all seats', vacantSeats: 'leave the base' }, 9, 5],
    ['all seats but those stepped out', { of: 'all seats', steppedOut: 'leave the base' }, 9, 5],
    [
      'all seats but the vacant and those stepped out',
      { of: 'all seats', vacantSeats: 'leave the base', steppedOut: 'leave the base' },
      8,
      5,
    ],
    ['a fixed number', { of: 20 }, 20, 11],
  ])('may be %s', (_, written, of, needed) => {
    expect(count({ ...majority, ...written }, table)).toMatchObject({
      for: 3,
      against: 1,
      abstained: 2,
      of,
      needed,
      met: 3 >= needed,
    });
  });

  it.each<[string, Written, number]>([
    ['votes cast', { of: 'votes cast' }, 2],
    ['votes and abstentions', { of: 'votes and abstentions' }, 4],
    ['those present and entitled', { of: 'present and entitled' }, 5],
    ['those entitled', { of: 'entitled' }, 6],
    ['all seats', { of: 'all seats' }, 8],
    ['a fixed number of 20', { of: 20 }, 11],
  ])('of %s is enough at one vote, not at one fewer', (_, written, enough) => {
    const others = [
      ...votes([0, 1, 2]),
      one('silent', { here: true }),
      one('away'),
      one('bidder', { steppedOut: true, here: true }),
      one('nobody', { vacant: true }),
    ];
    const isMet = (votesFor: number) =>
      count({ ...majority, ...written }, [...others, ...votes([votesFor, 0])]).met;
    expect(isMet(enough)).toBe(true);
    expect(isMet(enough - 1)).toBe(false);
  });

  it('is nothing where nobody voted, and nothing is never enough', () => {
    const silent = count({ atLeast: '1/2' }, [...alike(3), ...votes([0, 0, 2])]);
    expect(silent).toMatchObject({ of: 0, needed: 1, met: false });
    expect(count({ atLeast: 'all', of: 'all seats' }, [])).toMatchObject({ of: 0, met: false });
  });

  it('matters nothing where enough is a whole number', () => {
    const seven: Written = { atLeast: 7 };
    expect(count(seven, votes([7, 30])).met).toBe(true);
    expect(count(seven, votes([6, 0])).met).toBe(false);
    expect(count({ moreThan: 6 }, votes([7, 0])).met).toBe(true);
    expect(count({ moreThan: 6 }, votes([6, 0])).met).toBe(false);
  });

  it('counts nothing said for a seat that may not vote', () => {
    const set = { ...one('bidder', { says: 'for' }), entitled: false };
    expect(count(majority, [set, ...votes([0, 1])])).toMatchObject({ for: 0, against: 1, of: 1 });
    expect(count({ ...majority, of: 'present and entitled' }, [set]).of).toBe(0);
    expect(count({ ...majority, of: 'entitled' }, [set]).of).toBe(0);
  });
});

describe('whose votes a test counts', () => {
  const table = [
    ...votes([4, 0, 1], { body: 'the board', classes: ['non-executive'] }),
    ...votes([1, 2], { body: 'the city', classes: ['councillor'] }),
    one('city doctor', { says: 'against', body: 'the city', classes: ['clinical', 'councillor'] }),
  ];

  it.each<[string, Written['electorate'], [number, number, number]]>([
    ['everyone’s', undefined, [5, 3, 1]],
    ['those of a class', { class: 'councillor' }, [1, 3, 0]],
    ['those with two classes at once', { everyClass: ['clinical', 'councillor'] }, [0, 1, 0]],
    ['those of a body', { body: 'the board' }, [4, 0, 1]],
    ['those of some seats', { seats: ['city doctor', 'nobody'] }, [0, 1, 0]],
    [
      'those of a body but for some',
      { body: 'the city', except: { seats: 'city doctor' } },
      [1, 2, 0],
    ],
  ])('%s', (_, electorate, [given, against, abstained]) => {
    expect(count({ ...majority, electorate, of: 'all seats' }, table)).toMatchObject({
      for: given,
      against,
      abstained,
      of: given + against + abstained,
    });
  });
});

describe('a count by weight', () => {
  const table = [
    one('city', { says: 'for', weight: 5, figures: { population: 310_000 } }),
    one('county', { says: 'against', weight: 3, figures: { population: 520_000 } }),
    one('town', { says: 'abstain', weight: 2 }),
    one('borough', { weight: 4 }),
  ];
  const byWeight: Written = { ...majority, unit: 'weight' };

  it('adds up what the seats weigh, in the count and in every base', () => {
    expect(count(byWeight, table)).toMatchObject({
      for: 5,
      against: 3,
      abstained: 2,
      of: 8,
      needed: 5,
    });
    expect(count({ ...byWeight, of: 'votes and abstentions' }, table).of).toBe(10);
    expect(count({ ...byWeight, of: 'present and entitled' }, table).of).toBe(10);
    expect(count({ ...byWeight, of: 'entitled' }, table).of).toBe(14);
    expect(count({ ...byWeight, of: 'all seats' }, table).of).toBe(14);
    expect(count({ ...majority, of: 'all seats' }, table)).toMatchObject({ for: 1, of: 4 });
  });

  it('weighs as the rules say, not as the seats do, where the rules say so', () => {
    const people: Weights = { per: 100_000, of: 'population', round: 'nearest', atLeast: 1 };
    expect(count(byWeight, table, people)).toMatchObject({ for: 3, against: 5, abstained: 1 });
  });
});

describe('a count with more votes', () => {
  const more = (of: Written['of'], choice: 'for' | 'against') => {
    const {
      for: given,
      against,
      of: base,
      needed,
      met,
    } = withMore(count({ ...majority, of }, votes([2, 2, 1])), choice, 1);
    return [given, against, base, needed, met];
  };

  it('has them among the votes cast', () => {
    expect(more('votes cast', 'for')).toEqual([3, 2, 5, 3, true]);
    expect(more('votes cast', 'against')).toEqual([2, 3, 5, 3, false]);
    expect(more('votes and abstentions', 'for')).toEqual([3, 2, 6, 4, false]);
  });

  it('has no more people for them', () => {
    expect(more('present and entitled', 'for')).toEqual([3, 2, 5, 3, true]);
    expect(more('entitled', 'for')).toEqual([3, 2, 5, 3, true]);
    expect(more('all seats', 'for')).toEqual([3, 2, 5, 3, true]);
    expect(more(6, 'for')).toEqual([3, 2, 6, 4, false]);
  });
});
