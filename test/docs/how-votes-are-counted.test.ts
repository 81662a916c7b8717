import { describe, expect, it } from 'vitest';
import {
  agree,
  always,
  type Ballots,
  cases,
  close,
  five,
  item,
  lead,
  meeting,
  object,
  type Result,
  record,
  result,
  rule,
  vote,
  voted,
} from './body.ts';

describe('a test', () => {
  it.each(
    cases<[string, Ballots, Result]>(
      ['inFavour: b', { for: 'a c d', abstain: 'b' }, 'not carried'],
      ['inFavour: [a, b]', { for: 'a c d', against: 'b' }, 'not carried'],
      ['inFavour: [a, b]', { for: 'a b', against: 'c' }, 'carried'],
      ['notAgainst: b', { for: 'a c d', against: 'b' }, 'not carried'],
      ['notAgainst: b', { for: 'a c d', abstain: 'b' }, 'carried'],
      ['everyonePresent: true', { for: 'a b c d' }, 'not carried'],
    ),
  )('with %s and %o is %s', (more, ballots, how) => {
    const rules = rule(`{ moreThan: 1/2, ${more} }`);
    expect(result(meeting([five, rules], 'a b c d'), ballots)).toBe(how);
  });

  it('is one of several, every one of which must be passed', () => {
    const seats =
      'seats: { a: { classes: [chair], body: N }, b: { body: N }, c: { body: S }, d: {} }';
    const limbs = '{ moreThan: 1/2 }, { electorate: { body: S }, moreThan: 1/2, of: all seats }';
    expect(result(meeting([seats, rule(limbs)]), { for: 'a b d', against: 'c' })).toBe(
      'not carried',
    );
    expect(result(meeting([seats, rule(limbs)]), { for: 'a b c', against: 'd' })).toBe('carried');
  });
});

describe('weights', () => {
  const seats = `seats:
  a: { classes: [chair], weight: 3, figures: { people: 120 } }
  b: { classes: [founder, chair], figures: { people: 149 } }
  c: { classes: [founder], figures: { people: 150 } }
  d: {}`;
  const heavy = rule('{ atLeast: 4, unit: weight }', 'not carried');

  it.each(
    cases<[string, Ballots, Result]>(
      ['as the seats say', { for: 'a b' }, 'carried'],
      ['{ classes: { chair: 1, founder: 3 } }', { for: 'b c' }, 'carried'],
      ['{ classes: { chair: 1, founder: 2 } }', { for: 'b c' }, 'carried'],
      ['{ per: 100, of: people, round: up }', { for: 'b c' }, 'carried'],
      ['{ per: 100, of: people, round: down }', { for: 'b c d' }, 'not carried'],
      ['{ per: 100, of: people, round: nearest }', { for: 'b c d' }, 'not carried'],
      ['{ per: 100, of: people, round: nearest, atLeast: 1 }', { for: 'b c d' }, 'carried'],
      ['{ per: 10, of: people, round: up, atMost: 1 }', { for: 'a b c' }, 'not carried'],
    ),
  )('%s with %o is %s', (weights, ballots, how) => {
    expect(result(meeting([seats, `weights: ${weights}`, heavy]), ballots)).toBe(how);
  });
});

describe('groups', () => {
  const seats = `seats:
  a: { classes: [chair], body: North }
  b: { body: North }
  c: { body: South }
  d: { body: South }
  e: { body: West }`;
  const groups = (more: string, of = 'votes cast') =>
    rule(`{ atLeast: 2/3, of: ${of}, unit: { groups: { by: body, moreThan: 1/2, ${more} } } }`);

  it.each(
    cases<[string, Ballots, Result]>(
      ['of: votes cast', { for: 'a c', against: 'e' }, 'carried'],
      ['of: votes cast', { for: 'a c', against: 'b e' }, 'not carried'],
      ['of: entitled', { for: 'a c', against: 'd e' }, 'not carried'],
      ['split: is against', { for: 'a b c d', against: '' }, 'carried'],
      ['split: abstains', { for: 'a b c', against: 'd' }, 'carried'],
      ['split: is against', { for: 'a b c', against: 'd' }, 'not carried'],
      ['split: abstains', { for: 'a b', abstain: 'c d e' }, 'carried'],
      ['empty: is against', { for: 'a b' }, 'not carried'],
      ['empty: is left out', { for: 'a b' }, 'carried'],
    ),
  )('with { %s } and %o: %s', (more, ballots, how) => {
    const votes = Object.fromEntries(Object.entries(ballots).filter(([, who]) => who !== ''));
    expect(result(meeting([seats, 'quorum: { atLeast: 0 }', groups(more)]), votes)).toBe(how);
  });

  it('take a casting vote as the vote of one more group', () => {
    const limb = '{ moreThan: 1/2, unit: { groups: { by: body, moreThan: 1/2 } } }';
    expect(result(meeting([seats, rule(limb)]), { for: 'a b', against: 'c d' })).toBe('tied');
  });

  it('stay in larger bases when nobody in them votes', () => {
    const all = groups('empty: is left out', 'all seats');
    expect(result(meeting([seats, all]), { for: 'a b' })).toBe('not carried');
  });
});

describe('a tie', () => {
  const four = 'seats: { a: { classes: [chair] }, b: {}, c: {}, d: {} }';
  const level: Ballots = { for: 'a b', against: 'c d' };
  const bodies = `seats:
  a: { classes: [chair], body: N }
  b: { body: N }
  c: { body: S }
  d: { body: S }`;
  const each = (who: string) => `{ electorate: { body: ${who} }, moreThan: 1/2 }`;

  it.each(
    cases<[string, Ballots, Result]>(
      ['{ moreThan: 1/2 }', level, 'tied'],
      ['{ moreThan: 1/2 }', { abstain: 'a b c d' }, 'not carried'],
      ['{ atLeast: 2/3 }', { for: 'a', against: 'b' }, 'not carried'],
      ['{ atLeast: 51% }', level, 'not carried'],
      ['{ atLeast: 3 }', level, 'tied'],
      ['{ moreThan: 1/2, of: all seats }', level, 'tied'],
      ['{ moreThan: 1/2, of: all seats }', { for: 'a', against: 'c' }, 'not carried'],
      ['{ moreThan: 1/2, inFavour: c }', level, 'not carried'],
      [`${each('N')}, ${each('S')}`, { for: 'a c d', against: 'b' }, 'tied'],
      [`${each('N')}, ${each('S')}`, { for: 'a b c', against: 'd' }, 'not carried'],
    ),
  )('%s with %o: %s', (limb, ballots, how) => {
    expect(result(meeting([limb.includes('body') ? bodies : four, rule(limb)]), ballots)).toBe(how);
  });

  it.each(
    cases<[string, Result]>(
      ['not carried', 'not carried'],
      ['casting vote', 'tied'],
      ['dispute process', 'referred to the dispute process'],
      ['chair determines', 'tied'],
    ),
  )('where the rules say "%s": %s', (tie, how) => {
    expect(result(meeting([four, rule('{ moreThan: 1/2 }', tie)]), level)).toBe(how);
  });

  it('has no second vote of a chair who has no first one, but may have a casting vote', () => {
    const seats = 'seats: { a: { classes: [chair], votes: false }, b: {}, c: {} }';
    const votes = { for: 'b', against: 'c' };
    expect(result(meeting([seats, rule('{ moreThan: 1/2 }')]), votes)).toBe('not carried');
    expect(result(meeting([seats, rule('{ moreThan: 1/2 }', 'casting vote')]), votes)).toBe('tied');
  });

  it('before a meeting goes to the meeting', () => {
    const start = item('for a meeting', four, rule('{ moreThan: 1/2 }'));
    expect(result(start, level)).toBe('taken to a meeting');
  });

  it('opens again when who counts changes', () => {
    const tied = voted(meeting([four, rule('{ moreThan: 1/2 }')]), level).when('a', close);
    const again = tied.when(lead, { type: 'MarkPresent', seats: ['a', 'b', 'c'] });
    expect(again.decision.status).toBe('voting');
    again.when('a', close).ends({ how: 'carried' });
  });
});

describe('objections', () => {
  it('end with another answer of the same person, and not with other people’s', () => {
    const seats = 'seats: { a: { classes: [chair] }, b: { heldBy: [b1, b2] }, c: {} }';
    const start = item('here', seats).when('b1', object).when(['b2', 'a', 'c'], agree);
    start.when('a', record).isRefused({ code: 'ObjectionsStand' });
    start.when('b1', agree).when('a', record).ends({ how: 'unanimous' });
  });

  it('stand though their owner leaves the meeting, and stop nobody from voting', () => {
    const start = meeting([five, always]).when('b', object);
    const left = start.when(lead, { type: 'MarkPresent', seats: ['a', 'c', 'd'] });
    left.when('a', record).isRefused({ code: 'NeedsAVote' });
    expect(result(left, { for: 'a c' })).toBe('carried');
    left.when('a', { type: 'TakeToMeeting' }).ends({ how: 'taken to a meeting' });
    left.when('b', vote('for')).isRefused({ code: 'NoVoteIsOpen' });
  });
});
