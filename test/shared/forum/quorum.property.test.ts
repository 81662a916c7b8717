import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooses } from '#shared/forum/choose.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import { type QuorumRules, quorum as schema } from '#shared/forum/constitution/quorum.ts';
import { quorum } from '#shared/forum/quorum.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { unmet } from '#shared/forum/unmet.ts';
import { anyComparison, anyCondition, anyTable, said } from './any-table.ts';

const runs = { numRuns: 500 };
const stays = fc.constantFrom('stay in the base', 'leave the base');
const anyQuorum: fc.Arbitrary<QuorumRules> = fc
  .record({
    comparison: anyComparison,
    noFewerThan: fc.constantFrom(undefined, 2, 4),
    of: fc.constantFrom('all seats', 'voting seats', 'filled seats', 'total membership', {
      class: ['clinical', 'partner'],
    }),
    vacantSeats: stays,
    steppedOut: stays,
    conditions: fc.array(anyCondition, { maxLength: 3 }),
    seatsMayMeetSeveral: fc.boolean(),
  })
  .map(({ comparison, ...rest }) => schema.parse({ ...comparison, ...rest }));

describe('whatever a quorum asks for', () => {
  it('one more seat there never loses it, and never leaves more missing', () => {
    fc.assert(
      fc.property(anyQuorum, anyTable, (rules, table) => {
        const before = quorum(rules, table);
        for (const place of table.keys()) {
          const after = quorum(rules, table.with(place, { ...said(table, place), present: true }));
          expect(before.met && !after.met).toBe(false);
          expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
          expect([after.needed, after.of]).toEqual([before.needed, before.of]);
        }
      }),
      runs,
    );
  });

  it('the order of the seats changes nothing', () => {
    const shuffled = anyTable.chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
    );
    fc.assert(
      fc.property(anyQuorum, shuffled, (rules, [table, other]) => {
        expect(quorum(rules, other)).toEqual(quorum(rules, table));
      }),
      runs,
    );
  });
});

describe('the assignment of seats to conditions', () => {
  const few = anyTable.map((table) => table.slice(0, 5).map(({ seat }) => seat));
  const conditions = fc.array(
    anyCondition.filter(({ fromEach }) => fromEach === undefined),
    { maxLength: 3 },
  );

  it('is the best of all, with the earlier conditions served first', () => {
    fc.assert(
      fc.property(conditions, few, (asked, seats) => {
        const named = asked.map((each, index) => ({ ...each, name: `${index}` }));
        const missing = unmet(named, seats, 'one each');
        const met = named.map(
          ({ name, atLeast }) => atLeast - missing.filter((each) => each.name === name).length,
        );
        expect(met).toEqual(best(named, seats));
      }),
      runs,
    );
  });

  it('never meets more than each condition would by itself', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 3 }), few, (asked, seats) => {
        const [together, alone] = (['one each', 'each by itself'] as const).map(
          (sharing) => unmet(asked, seats, sharing).length,
        );
        expect(alone).toBeLessThanOrEqual(together ?? 0);
      }),
      runs,
    );
  });
});

/** How far each condition can be met, by trying every place for every seat. */
function best(conditions: readonly Condition[], seats: readonly Seat[]): readonly number[] {
  const found = waysToSit(conditions, seats).map((sat) =>
    conditions.map((condition, index) =>
      Math.min(
        condition.atLeast,
        countedFor(
          condition,
          seats.filter((_, seat) => sat[seat] === index),
        ),
      ),
    ),
  );
  return found.toSorted(byTheEarlier)[0] ?? [];
}

function waysToSit(conditions: readonly Condition[], seats: readonly Seat[]): readonly number[][] {
  return seats.reduce<number[][]>(
    (ways) => ways.flatMap((way) => [-1, ...conditions.keys()].map((place) => [...way, place])),
    [[]],
  );
}

function countedFor(condition: Condition, seats: readonly Seat[]): number {
  const { different } = condition;
  const fit = seats.filter((seat) => chooses(condition, seat));
  if (different === undefined) return fit.length;
  return new Set(fit.flatMap((seat) => seat[different] ?? [])).size;
}

function byTheEarlier(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((count, index) => count !== other[index]);
  return (other[differs] ?? 0) - (one[differs] ?? 0);
}
