import { describe, expect, it } from 'vitest';
import { support } from '#shared/decision/tally.ts';
import {
  abstain,
  agree,
  always,
  type Ballots,
  cases,
  close,
  declare,
  enough,
  five,
  item,
  meeting,
  type Result,
  result,
  rule,
  voted,
} from './body.ts';

describe('whole numbers', () => {
  it.each(
    cases<[string, Ballots, Result]>(
      ['{ atLeast: 2/3 }', { for: 'a b', against: 'c' }, 'carried'],
      ['{ moreThan: 2/3 }', { for: 'a b', against: 'c' }, 'not carried'],
      ['{ atLeast: 60% }', { for: 'a b c', against: 'd e' }, 'carried'],
      ['{ atLeast: all }', { for: 'a b' }, 'carried'],
      ['{ atLeast: 3 }', { for: 'a b' }, 'not carried'],
      ['{ moreThan: 1/2 }', { abstain: 'a b c' }, 'not carried'],
      ['{ atLeast: 0 }', { against: 'a b' }, 'carried'],
    ),
  )('%s with %o is %s', (limb, ballots, how) => {
    expect(result(meeting([five, 'quorum: { atLeast: 0 }', rule(limb)]), ballots)).toBe(how);
  });
});

describe('who is present', () => {
  it('at a meeting is who is marked, whatever they say', () => {
    expect(enough(meeting([five], 'a b c')).count).toBe('3 of 5, 3 needed');
    expect(enough(meeting([five], 'a b').when('a', agree)).met).toBe(false);
  });

  it('elsewhere is who has answered these words and, once there is a vote, has voted', () => {
    const answered = item('here', five, always).when(['a', 'b', 'c'], agree);
    expect(enough(answered).count).toBe('3 of 5, 3 needed');
    expect(enough(voted(answered, { for: 'a' })).count).toBe('1 of 5, 3 needed');
  });

  it('elsewhere is never a seat without a vote, which stays in the base', () => {
    const seats = 'seats: { a: { classes: [chair] }, b: {}, voice: { votes: false } }';
    const start = item('here', seats);
    start.when('voice', agree).isRefused({ code: 'SeatHasNoVote' });
    expect(enough(start.when(['a', 'b'], agree)).count).toBe('2 of 3, 2 needed');
  });
});

describe('enough people', () => {
  const seats = `seats:
  a: { classes: [chair] }
  b: { classes: [council] }
  c: { classes: [council] }
  empty: { vacant: true }
  guest: { votes: false, counts: false }`;

  it.each(
    cases(
      ['{ atLeast: 1/2 }', '3 of 4, 2 needed'],
      ['{ atLeast: 1/2, vacantSeats: leave the base }', '3 of 3, 2 needed'],
      ['{ atLeast: 1/2, of: filled seats }', '3 of 3, 2 needed'],
      ['{ atLeast: 1/2, of: voting seats }', '3 of 4, 2 needed'],
      ['{ atLeast: 1/2, of: total membership }', '3 of 5, 3 needed'],
      ['{ atLeast: 1/2, of: { class: council } }', '2 of 2, 1 needed'],
      ['{ atLeast: 3, of: { class: council } }', '2 of 2, 3 needed'],
      ['{ atLeast: 1/4, noFewerThan: 3 }', '3 of 4, 3 needed'],
    ),
  )('%s: %s', (quorum, count) => {
    const start = meeting([seats, `quorum: ${quorum}`], 'a b c guest');
    expect(enough(start).count).toBe(count);
  });

  it.each(cases(['stay in the base', '4 of 5, 3 needed'], ['leave the base', '4 of 4, 3 needed']))(
    'after stepping out, where such seats %s: %s',
    (stays, count) => {
      const quorum = `quorum: { moreThan: 1/2, steppedOut: ${stays} }`;
      const rules = 'interests: { handledBy: the rules }';
      expect(enough(meeting([five, quorum, rules]).when('b', declare)).count).toBe(count);
    },
  );

  it('is not needed to open a vote, and is to close it', () => {
    const start = meeting([five, always], 'a b');
    voted(start, { for: 'a b' }).when('a', close).isRefused({ code: 'NotEnoughPeople' });
  });
});

describe('conditions', () => {
  const seats = `seats:
  a: { classes: [chair, clinical, partner], appointedBy: North }
  b: { classes: [partner], appointedBy: North }
  c: { body: Trust }`;
  const asked = (conditions: string, more = '') =>
    `quorum: { atLeast: 0, ${more} conditions: [${conditions}] }`;
  const both = '{ name: a clinician, class: clinical }, { name: a partner, class: partner }';

  it('are met by the best assignment, one seat for each', () => {
    expect(enough(meeting([seats, asked(both)], 'a b')).missing).toEqual([]);
    expect(enough(meeting([seats, asked(both)], 'a')).missing).toEqual(['a partner']);
  });

  it('may be met by one seat where the file says so', () => {
    expect(enough(meeting([seats, asked(both, 'seatsMayMeetSeveral: true,')], 'a')).met).toBe(true);
  });

  it('from each body are one for each; different ones take seats of different values', () => {
    const each = asked('{ name: one of each, fromEach: [Trust, Council] }');
    expect(enough(meeting([seats, each])).missing).toEqual(['one of each (Council)']);
    const different = asked('{ name: two, atLeast: 2, different: appointedBy }');
    expect(enough(meeting([seats, different])).missing).toEqual(['two']);
  });
});

describe('a base', () => {
  const seats = `seats:
  a: { classes: [chair] }
  b: {}
  c: {}
  d: {}
  away: {}
  out: {}
  empty: { vacant: true }`;
  const rules = [seats, 'quorum: { atLeast: 1 }', 'interests: { handledBy: the rules }'];
  const bases = (start: ReturnType<typeof item>) => {
    const { decision } = start;
    const all = [
      'votes cast',
      'votes and abstentions',
      'present and entitled',
      'entitled',
    ] as const;
    return [...all, 'all seats' as const].map((of) => {
      const { rules: now } = decision;
      const [limb] = now.consensus.support;
      const asked = { ...now.consensus, support: limb === undefined ? [] : [{ ...limb, of }] };
      return support({ ...decision, rules: { ...now, consensus: asked } })[0]?.of;
    });
  };

  it('at a meeting knows absent, stepped out and vacant seats only as part of all', () => {
    const start = meeting(rules, 'a b c d out').when('out', declare);
    const said = start.when(['a', 'b'], agree).when('c', abstain);
    expect(bases(said)).toEqual([2, 3, 4, 4, 7]);
  });

  it('elsewhere knows as present only who said something', () => {
    const start = item('here', ...rules).when('out', declare);
    const said = start.when(['a', 'b'], agree).when('c', abstain);
    expect(bases(said)).toEqual([2, 3, 3, 5, 7]);
  });

  it.each(
    cases<[string, Ballots, Result]>(
      ['{ moreThan: 1/2, of: all seats }', { for: 'a b c', abstain: 'd' }, 'not carried'],
      ['{ moreThan: 1/2, of: present and entitled }', { for: 'a b c' }, 'carried'],
      ['{ atLeast: 2/3, of: present and entitled }', { for: 'a b', abstain: 'c d' }, 'not carried'],
      ['{ atLeast: 2/3, of: votes cast }', { for: 'a b', abstain: 'c d' }, 'carried'],
      ['{ atLeast: 7/10, of: 10 }', { for: 'a b c d' }, 'not carried'],
    ),
  )('%s with %o is %s', (limb, ballots, how) => {
    expect(result(meeting([...rules, rule(limb)], 'a b c d'), ballots)).toBe(how);
  });
});
