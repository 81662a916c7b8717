import { describe, expect, it } from 'vitest';
import { constitution } from '#shared/forum/constitution.ts';
import { handlings } from '#shared/forum/handlings.ts';
import boardRules from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };
import partnershipRules from '#shared/forum/templates/ics-partnership.json' with { type: 'json' };
import committeeRules from '#shared/forum/templates/place-committee.json' with { type: 'json' };
import { forums } from '#test/support/board.ts';

const templates = [boardRules, partnershipRules, committeeRules].map((each) =>
  constitution.parse(each),
);
const [board, partnership] = templates;
const least = { name: 'A committee', quorum: { moreThan: '1/2' } };
const isTaken = (change: object) => constitution.safeParse({ ...least, ...change }).success;

describe('a template', () => {
  it.each(templates)('$name takes decisions where it allows them', ({ takenAt }) => {
    expect(takenAt.allowed).toContain(takenAt.normally);
  });

  it.each(templates)('$name reads its consensus before any vote', ({ steps }) => {
    expect(steps.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'principles',
      'aims',
    ]);
  });

  it.each(templates)('$name keeps who steps out of an item away from it altogether', (rules) => {
    expect(rules.interests['step out']).toEqual({ votes: false, counts: false, views: false });
    expect(handlings.every((each) => each in rules.interests)).toBe(true);
  });

  it.each(templates)('$name has more to preside than chair and deputy chair', ({ presiding }) => {
    expect(presiding.slice(0, 2)).toEqual(['chair', 'deputy chair']);
    expect(presiding.length).toBeGreaterThan(2);
  });

  it('for a Partnership has no vote and decides nothing in chat', () => {
    expect(partnership?.vote).toBe('none');
    expect(partnership?.consensus.norm).toBe('unanimity');
    expect(partnership?.takenAt.allowed).not.toContain('here');
  });

  it('for a board decides nothing in chat', () => {
    expect(board?.takenAt).toEqual({
      normally: 'for a meeting',
      allowed: ['for a meeting', 'at a meeting'],
    });
  });

  it.each(forums)('$name has seats for every role and someone to preside', (forum) => {
    const classes = new Set(forum.seats.flatMap((seat) => seat.classes));
    const { quorum, presiding } = forum.constitution;
    expect(quorum.conditions.every(({ class: one }) => classes.has(String(one)))).toBe(true);
    expect(presiding.every((each) => classes.has(each))).toBe(true);
  });
});

describe('rules', () => {
  it('take no more than a name and a quorum; the rest is filled in', () => {
    expect(constitution.parse(least)).toMatchObject({
      takenAt: { normally: 'for a meeting' },
      presiding: ['chair', 'deputy chair'],
      quorum: { moreThan: '1/2', of: 'all seats', conditions: [], seatsMayMeetSeveral: false },
      consensus: { norm: 'consensus', support: [{ moreThan: '1/2', of: 'entitled' }] },
      vote: 'none',
      silence: 'is not consent',
      interests: { handledBy: 'the person presiding' },
      deputies: 'none',
      proxies: 'forbidden',
      outcome: { is: 'a decision', alsoNeeds: [] },
    });
  });

  it('base on no other file and ask nothing of the table unless they say so', () => {
    expect(constitution.parse(least)).toMatchObject({
      withoutKinds: [],
      reserved: [],
      sources: [],
      composition: [],
      perspectives: [],
    });
  });

  it('let a proxy vote, and neither count nor preside', () => {
    expect(constitution.parse({ ...least, proxies: {} }).proxies).toMatchObject({
      counts: false,
      mayPreside: false,
    });
  });

  it.each([['10/15'], ['10000/1'], ['1/10000'], ['100%'], ['all'], [0]])(
    'take %s as enough',
    (atLeast) => {
      expect(isTaken({ quorum: { atLeast } })).toBe(true);
    },
  );

  it.each([
    ['1/2 of it'],
    ['a 1/2'],
    ['75% of it'],
    ['about 75%'],
    [' 1/2'],
    ['1/2 '],
    ['1/10001'],
  ])('do not take %s as enough', (atLeast) => {
    expect(isTaken({ quorum: { atLeast } })).toBe(false);
  });

  it.each([['hours'], ['days'], ['workingDays'], ['clearDays'], ['clearWorkingDays']])(
    'take a time in %s',
    (unit) => {
      expect(constitution.parse({ ...least, window: { open: { [unit]: 5 } } }).window.open).toEqual(
        { [unit]: 5 },
      );
    },
  );

  it('leave out the spaces around a text, and take none that has nothing else', () => {
    expect(constitution.parse({ ...least, noun: ' board ' }).noun).toBe('board');
    expect(isTaken({ noun: '  ' })).toBe(false);
  });

  it.each([
    ['takenAt.allowed', { takenAt: { normally: 'here', allowed: ['at a meeting'] } }],
    ['seats.a.vacant', { seats: { a: { vacant: true, heldBy: 'a person' } } }],
  ])('that contradict themselves are stopped at %s', (path, change) => {
    const { error } = constitution.safeParse({ ...least, ...change });
    expect(error?.issues.map((each) => each.path.join('.'))).toEqual([path]);
  });

  it.each(templates)('of $name are the same when they are read again', (rules) => {
    expect(constitution.parse(rules)).toEqual(rules);
  });

  it.each([
    ['no quorum at all', { quorum: undefined }],
    ['a share of nothing', { quorum: { moreThan: '1/0' } }],
    ['a float', { quorum: { moreThan: 0.5 } }],
    ['a share in words', { quorum: { moreThan: 'half' } }],
    ['a fraction of very large numbers', { quorum: { moreThan: '1/99999' } }],
    ['both "more than" and "at least"', { quorum: { moreThan: '1/2', atLeast: 5 } }],
    ['neither', { quorum: { of: 'all seats' } }],
    ['an unknown norm', { consensus: { norm: 'majority' } }],
    ['an unknown place', { takenAt: { normally: 'in a lift', allowed: ['in a lift'] } }],
    [
      'a normal place that is not allowed',
      { takenAt: { normally: 'here', allowed: ['at a meeting'] } },
    ],
    ['nobody to preside', { presiding: [] }],
    ['something we do not know', { quroum: {} }],
    ['a seat that is held and vacant', { seats: { a: { vacant: true, heldBy: 'a person' } } }],
    ['a length of time in two units', { window: { open: { days: 1, hours: 2 } } }],
    ['a name that the table could not keep', { seats: { 'a#b': {} } }],
    ['a name with a space at its end', { seats: { 'ann ': {} } }],
    ['an exception of nobody', { electorate: { except: {} } }],
    ['a vote without a test', { vote: { carriedWhen: [] } }],
    [
      'a group test without a rule inside',
      { vote: { carriedWhen: [{ atLeast: 2, unit: { groups: { by: 'body' } } }] } },
    ],
  ])('are not taken with %s', (_, change) => {
    expect(isTaken(change)).toBe(false);
  });
});
