import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Constitution } from '#shared/forum/constitution.ts';
import { quorum } from '#shared/forum/quorum.ts';
import { board, seat } from '#test/support/board.ts';

type Rules = Constitution['quorum'];

const rules = board.constitution.quorum;
const [lead, clinical, independent, partner] = rules.roles;
const of = (...roles: string[]) => board.seats.filter(({ id }) => roles.includes(id));
const role = (name: string, atLeast = 1) => ({ name, class: name, atLeast });
const asking = (...roles: Rules['roles']): Rules => ({ ...rules, roles });

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
    expect(quorum(rules, board.seats, eight)).toEqual({
      met: true,
      present: 8,
      needed: 8,
      missing: [],
    });
    expect(quorum(rules, board.seats, eight.slice(1))).toMatchObject({ met: false, present: 7 });
  });

  it('is not met by number alone', () => {
    const without = board.seats.filter(({ classes }) => !classes.includes('clinical executive'));
    expect(quorum(rules, board.seats, without)).toEqual({
      met: false,
      present: 12,
      needed: 8,
      missing: [clinical],
    });
  });

  it('names every role that is missing', () => {
    expect(quorum(rules, board.seats, of('chief-people-officer')).missing).toEqual([
      lead,
      clinical,
      independent,
      partner,
    ]);
    expect(quorum(rules, board.seats, []).missing).toHaveLength(4);
  });

  it('counts vacant seats in the base, or not, as the rules say', () => {
    const seats = board.seats.map((each, index) => (index < 4 ? { ...each, holder: null } : each));
    const filled: Rules = { ...rules, base: 'filled seats' };
    expect(quorum(rules, seats, []).needed).toBe(8);
    expect(quorum(filled, seats, []).needed).toBe(6);
  });
});

describe('a seat meets one condition only', () => {
  const both = seat('lead nurse', 'lead executive', 'clinical executive');
  const chief = seat('chief executive', 'lead executive');
  const nurse = seat('nurse', 'clinical executive');
  const two = asking(role('lead executive'), role('clinical executive'));

  it('even where its classes would meet two', () => {
    expect(quorum(two, [both], [both]).missing).toEqual([role('clinical executive')]);
  });

  it('and gives way to the seat that can meet nothing else', () => {
    expect(quorum(two, [], [both, chief]).missing).toEqual([]);
    expect(quorum(two, [], [chief, both]).missing).toEqual([]);
    expect(quorum(two, [], [both, nurse]).missing).toEqual([]);
  });

  it('along a chain of seats, each moving up one', () => {
    const a = seat('a', 'one', 'two');
    const b = seat('b', 'two', 'three');
    const c = seat('c', 'three', 'four');
    const d = seat('d', 'one');
    const four = asking(role('one'), role('two'), role('three'), role('four'));
    expect(quorum(four, [], [a, b, c, d]).missing).toEqual([]);
    expect(quorum(four, [], [a, b, c]).missing).toHaveLength(1);
  });

  it('and a condition may ask for several seats, one entry for each that is short', () => {
    const three = asking(role('partner', 3));
    expect(quorum(three, [], of('council-member')).missing).toEqual([
      role('partner', 3),
      role('partner', 3),
    ]);
    expect(
      quorum(three, [], of('council-member', 'nhs-trust-member', 'primary-care-member')).missing,
    ).toEqual([]);
  });

  it('as the best of all assignments has it', () => {
    const kinds = ['one', 'two', 'three', 'four'];
    const classes = fc.subarray(kinds);
    const wanted = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 2 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(classes, { maxLength: 5 }), wanted, (held, asked) => {
        const seats = held.map((each, index) => seat(`seat ${index}`, ...each));
        const roles = asked.map(([name, atLeast]) => role(name, atLeast));
        const places = roles.flatMap((each) =>
          Array.from({ length: each.atLeast }, () => each.class),
        );
        const { missing } = quorum(asking(...roles), [], seats);
        expect(places.length - missing.length).toBe(mostMet(places, held));
      }),
      { numRuns: 300 },
    );
  });
});

/** The most places that can be filled, found by trying everything. */
function mostMet(places: readonly string[], held: readonly (readonly string[])[]): number {
  const [place, ...others] = places;
  if (place === undefined) return 0;
  const without = mostMet(others, held);
  const tries = held.flatMap((classes, index) =>
    classes.includes(place) ? [1 + mostMet(others, held.toSpliced(index, 1))] : [],
  );
  return Math.max(without, ...tries);
}
