import { describe, expect, it } from 'vitest';
import { constitution, handlings } from '#shared/forum/constitution.ts';
import boardRules from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };
import partnershipRules from '#shared/forum/templates/ics-partnership.json' with { type: 'json' };
import committeeRules from '#shared/forum/templates/place-committee.json' with { type: 'json' };
import { forums } from '#test/support/board.ts';

const templates = [boardRules, partnershipRules, committeeRules];
const isTaken = (rules: unknown) => constitution.safeParse(rules).success;

describe('a template', () => {
  it.each(templates)('$name is in order and says what it rests on', (rules) => {
    expect(constitution.parse(rules)).toEqual(rules);
    expect(rules.sources.join(' ')).toContain('Check against your');
  });

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
  });

  it.each(templates)('$name has more to preside than chair and deputy chair', ({ presiding }) => {
    expect(presiding.slice(0, 2)).toEqual(['chair', 'deputy chair']);
    expect(presiding.length).toBeGreaterThan(2);
  });

  it('for a Partnership has no vote and decides nothing in chat', () => {
    expect(partnershipRules.vote).toBeNull();
    expect(partnershipRules.norm).toBe('unanimity');
    expect(partnershipRules.takenAt.allowed).not.toContain('here');
  });

  it('for a board decides nothing in chat', () => {
    expect(boardRules.takenAt).toEqual({
      normally: 'for a meeting',
      allowed: ['for a meeting', 'at a meeting'],
    });
  });

  it.each(forums)('$name has seats for every role and someone to preside', (forum) => {
    const classes = new Set(forum.seats.flatMap((seat) => seat.classes));
    const { quorum, presiding } = forum.constitution;
    expect(quorum.roles.every((role) => classes.has(role.class))).toBe(true);
    expect(presiding.every((each) => classes.has(each))).toBe(true);
  });
});

describe('rules are turned down', () => {
  it('where there is a vote and no step is required before it', () => {
    const steps = boardRules.steps.map((step) => ({ ...step, required: false }));
    expect(isTaken({ ...boardRules, steps })).toBe(false);
    expect(isTaken({ ...boardRules, steps: [] })).toBe(false);
    expect(isTaken({ ...boardRules, steps: [], vote: null })).toBe(true);
    const first = boardRules.steps.map((step, index) => ({ ...step, required: index === 0 }));
    expect(isTaken({ ...boardRules, steps: first })).toBe(true);
  });

  it.each([
    ['a share of nothing', { support: { comparison: 'more than', numerator: 0, denominator: 2 } }],
    ['a share by nothing', { support: { comparison: 'more than', numerator: 1, denominator: 0 } }],
    ['a float', { support: { comparison: 'more than', numerator: 0.5, denominator: 1 } }],
    ['an unknown norm', { norm: 'majority' }],
    ['an unknown place', { takenAt: { normally: 'in a lift', allowed: [] } }],
    ['nobody to preside', { presiding: [] }],
    ['something we do not know', { quroum: {} }],
    ['a handling left out', { interests: { 'take part': boardRules.interests['take part'] } }],
  ])('with %s', (_, change) => {
    expect(isTaken({ ...boardRules, ...change })).toBe(false);
  });
});

describe('ways of handling an interest', () => {
  it('are those the rules give effects to', () => {
    expect(Object.keys(boardRules.interests)).toEqual([...handlings]);
  });
});
