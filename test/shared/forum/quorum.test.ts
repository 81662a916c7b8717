import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { quorum as schema } from '#shared/forum/constitution/quorum.ts';
import { quorum } from '#shared/forum/quorum.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { board } from '#test/support/board.ts';

const rules = board.constitution.quorum;
const [lead, clinical, independent, partner] = rules.conditions;
const of = (...ids: string[]) => board.seats.filter(({ id }) => ids.includes(id));
const rule = (written: z.input<typeof schema>) => schema.parse(written);

const judge = (
  written: typeof rules,
  seats: readonly Seat[],
  present: readonly Seat[] = seats,
  steppedOut: readonly Seat[] = [],
) =>
  quorum(
    written,
    [...new Set([...seats, ...present])].map((each) => ({
      seat: each,
      present: present.includes(each),
      steppedOut: steppedOut.includes(each),
    })),
  );

const changed = (id: string, change: Partial<Seat>) =>
  board.seats.map((each) => (each.id === id ? { ...each, ...change } : each));

describe('enough people', () => {
  it('is more than half of the seats, with each of the four roles', () => {
    const eight = of(
      'chair',
      'audit-chair',
      'chief-executive',
      'medical-director',
      'director-of-nursing',
      'chief-people-officer',
      'nhs-trust-member',
      'council-member',
    );
    expect(judge(rules, board.seats, eight)).toEqual({
      met: true,
      present: 8,
      needed: 8,
      of: 14,
      missing: [],
    });
    expect(judge(rules, board.seats, eight.slice(1))).toMatchObject({ met: false, present: 7 });
  });

  it('is not met by number alone', () => {
    const without = board.seats.filter(({ classes }) => !classes.includes('clinical executive'));
    expect(judge(rules, board.seats, without)).toEqual({
      met: false,
      present: 12,
      needed: 8,
      of: 14,
      missing: [clinical],
    });
  });

  it('names every role that is missing', () => {
    const found = judge(rules, board.seats, of('chief-people-officer')).missing;
    expect(found).toEqual([lead, clinical, independent, partner]);
    expect(judge(rules, board.seats, []).missing).toHaveLength(4);
  });

  it('may be a share, and never fewer than a number', () => {
    const quarter = rule({ atLeast: '1/4', noFewerThan: 6 });
    expect(judge(quarter, board.seats, board.seats.slice(0, 5))).toMatchObject({
      met: false,
      needed: 6,
    });
    expect(judge(quarter, board.seats, board.seats.slice(0, 6)).met).toBe(true);
    const half = rule({ moreThan: '1/2', noFewerThan: 6 });
    expect(judge(half, board.seats, board.seats.slice(0, 7))).toMatchObject({
      met: false,
      needed: 8,
    });
  });

  it('may be a plain number, whatever the size of the table', () => {
    expect(judge(rule({ atLeast: 5 }), board.seats, board.seats.slice(0, 5)).met).toBe(true);
    expect(judge(rule({ moreThan: 5 }), board.seats, board.seats.slice(0, 5)).met).toBe(false);
  });
});

describe('the base', () => {
  const vacant = board.seats.map((each, index) => (index < 4 ? { ...each, holders: [] } : each));

  it('counts vacant seats, or not, as the rules say', () => {
    expect(judge(rules, vacant, []).needed).toBe(8);
    expect(judge({ ...rules, of: 'filled seats' }, vacant, []).needed).toBe(6);
    expect(judge({ ...rules, vacantSeats: 'leave the base' }, vacant, []).needed).toBe(6);
    expect(judge({ ...rules, of: 'filled seats' }, vacant, []).of).toBe(10);
  });

  it('counts a seat that stepped out, or not, as the rules say; it is never one of those here', () => {
    const out = of('chair', 'deputy-chair');
    expect(judge(rules, board.seats, board.seats, out)).toMatchObject({ present: 12, needed: 8 });
    const shrinking = { ...rules, steppedOut: 'leave the base' } as const;
    expect(judge(shrinking, board.seats, board.seats, out)).toMatchObject({
      present: 12,
      needed: 7,
      of: 12,
    });
  });

  it('of all seats leaves out what does not count to it; the total membership does not', () => {
    const voice = changed('chair', { countsToQuorum: false });
    expect(judge(rules, voice)).toMatchObject({ present: 13, of: 13 });
    expect(judge({ ...rules, of: 'total membership' }, voice)).toMatchObject({
      present: 13,
      of: 14,
    });
    expect(judge({ ...rules, of: 'filled seats' }, voice).of).toBe(13);
  });

  it('of voting seats leaves out what has no vote', () => {
    const voice = changed('chair', { votes: false });
    expect(judge({ ...rules, of: 'voting seats' }, voice)).toMatchObject({ present: 13, of: 13 });
    expect(judge(rules, voice)).toMatchObject({ present: 14, of: 14 });
  });

  it('may be a choice of seats, of which alone those here are counted', () => {
    const partners = rule({ moreThan: '1/2', of: { class: 'partner' } });
    expect(judge(partners, board.seats, of('chair', 'council-member', 'nhs-trust-member'))).toEqual(
      {
        met: false,
        present: 2,
        needed: 3,
        of: 5,
        missing: [],
      },
    );
  });
});
