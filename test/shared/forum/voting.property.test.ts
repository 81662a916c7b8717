import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Groups, Limb } from '#shared/forum/constitution/limb.ts';
import type { VoteRules } from '#shared/forum/constitution/vote.ts';
import type { Weights } from '#shared/forum/constitution/weights.ts';
import { type Count, countLimb } from '#shared/forum/count-limb.ts';
import { reaches } from '#shared/forum/reaches.ts';
import { resultOf, withCastingVote } from '#shared/forum/result-of.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import {
  anyLimb,
  anyTable,
  anyWeights,
  byGroups,
  bySeatOrWeight,
  said,
  saying,
} from './any-table.ts';

const runs = { numRuns: 1000 };
const limbs = fc.array(anyLimb, { minLength: 1, maxLength: 3 });
const majorities = fc
  .array(bySeatOrWeight, { minLength: 1, maxLength: 2 })
  .map((all) => all.map((each): Limb => ({ ...each, atLeast: undefined, moreThan: '1/2' })));
/** As many seats for it as against it, each beside one like it. */
const evenTable = anyTable.map((table) =>
  table.flatMap((each) => [each, { ...each, choice: other(each.choice) }]),
);
const rank = { 'not carried': 0, tie: 1, carried: 2 };

function voteBy(carriedWhen: readonly Limb[]): VoteRules {
  return {
    when: 'always',
    carriedWhen: [...carriedWhen],
    shown: 'as they come',
    tie: 'casting vote',
  };
}

function resultIn(carriedWhen: readonly Limb[], table: readonly Said[], weights: Weights) {
  return resultOf({ weights, vote: voteBy(carriedWhen) }, table, null);
}

describe('whatever the rules and the votes', () => {
  it('the order of the seats changes nothing', () => {
    const shuffled = anyTable.chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
    );
    fc.assert(
      fc.property(limbs, shuffled, anyWeights, (all, [table, other], weights) => {
        const [one, two] = [table, other].map((each) => resultIn(all, each, weights));
        expect(two?.is).toBe(one?.is);
        expect(two?.counts.map(inAnyOrder)).toEqual(one?.counts.map(inAnyOrder));
      }),
      runs,
    );
  });

  it('for and against mirror each other, where no group is given a vote it did not cast', () => {
    fc.assert(
      fc.property(anyLimb, anyTable, anyWeights, (limb, table, weights) => {
        fc.pre(typeof limb.unit === 'string' || takesNoSide(limb.unit.groups));
        const mirror = table.map((each) => ({ ...each, choice: other(each.choice) }));
        const { for: given, against, abstained, of } = countLimb(limb, table, weights);
        expect(countLimb(limb, mirror, weights)).toMatchObject({
          for: against,
          against: given,
          abstained,
          of,
        });
      }),
      runs,
    );
  });

  it('a casting vote for it carries a tie, and one against it does not', () => {
    fc.assert(
      fc.property(majorities, evenTable, anyWeights, fc.nat(8), (all, table, weights, place) => {
        const chair = said(table, place % table.length).seat;
        const { is, counts } = resultOf({ weights, vote: voteBy(all) }, table, chair);
        fc.pre(is === 'tie');
        const cast = (choice: 'for' | 'against') =>
          withCastingVote(weights, counts, { chair, choice }).every(({ met }) => met);
        expect([cast('for'), cast('against')]).toEqual([true, false]);
      }),
      { numRuns: 300 },
    );
  });

  it('every figure is a whole number, and what was said is never more than its base', () => {
    fc.assert(
      fc.property(anyLimb, anyTable, anyWeights, (limb, table, weights) => {
        const found = countLimb(limb, table, weights);
        for (const figure of [found.for, found.against, found.abstained, found.of, found.needed]) {
          expect(Number.isSafeInteger(figure)).toBe(true);
        }
        expect(found.met && !reaches(limb, found.for, found.of)).toBe(false);
      }),
      runs,
    );
  });
});

describe('a vote for it', () => {
  it('never loses what is carried', () => {
    const limb = fc.oneof(bySeatOrWeight, byGroups.filter(oneVoteSpeaksForItsGroup));
    keeps(
      limb,
      (table, place) => saying(table, place, 'for'),
      (before, after) => {
        expect(before === 2 && after < 2).toBe(false);
      },
    );
  });
});

describe('an abstention in place of silence', () => {
  it('never betters a vote by seats or by weight, but where everyone must be there', () => {
    const limb = bySeatOrWeight.filter(({ everyonePresent }) => !everyonePresent);
    keeps(limb, abstaining, (before, after) => {
      expect(after).toBeLessThanOrEqual(before);
    });
  });

  it('never carries a lost vote by groups, but where the rules of the group let it', () => {
    const limb = byGroups.filter(
      ({ everyonePresent, unit }) =>
        !everyonePresent && typeof unit === 'object' && isDeafToAbstentions(unit.groups),
    );
    keeps(limb, abstaining, (before, after) => {
      expect(before < 2 && after === 2).toBe(false);
    });
  });
});

/** Plays one more word of a seat that may speak, and looks at the result before and after. */
function keeps(
  limb: fc.Arbitrary<Limb>,
  change: (table: readonly Said[], place: number) => readonly Said[],
  check: (before: number, after: number) => void,
): void {
  fc.assert(
    fc.property(limb, anyTable, anyWeights, (each, table, weights) => {
      const ranked = (now: readonly Said[]) => rank[resultIn([each], now, weights).is];
      for (const place of table.keys()) {
        if (said(table, place).entitled) check(ranked(table), ranked(change(table, place)));
      }
    }),
    runs,
  );
}

function abstaining(table: readonly Said[], place: number): readonly Said[] {
  return said(table, place).choice === null ? saying(table, place, 'abstain') : table;
}

/** Whether one vote in a group that nobody else spoke for is always the vote of the group. */
function oneVoteSpeaksForItsGroup({ unit }: Limb): boolean {
  if (typeof unit !== 'object') return true;
  const { of } = unit.groups;
  return (of === 'votes cast' || of === 'votes and abstentions') && reaches(unit.groups, 1, 1);
}

/** Whether an abstention can neither wake a group nor thin out the votes against it. */
function isDeafToAbstentions(groups: Groups): boolean {
  const { of, empty, split } = groups;
  const wakes = empty === 'is against' && split === 'abstains';
  const thins = of === 'votes and abstentions' || of === 'present and entitled';
  const bothCan = reaches(groups, 50, 100);
  return !wakes && !(thins && (split === 'abstains' || bothCan));
}

function takesNoSide({ split, empty }: Groups): boolean {
  return split === 'abstains' && empty !== 'is against';
}

function other(choice: Choice | null): Choice | null {
  if (choice === 'for') return 'against';
  return choice === 'against' ? 'for' : choice;
}

function inAnyOrder({ absent, notInFavour, ...rest }: Count) {
  return { ...rest, absent: absent.toSorted(), notInFavour: notInFavour.toSorted() };
}
