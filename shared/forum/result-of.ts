import { chooses } from './choose.ts';
import type { Rules } from './constitution/rules.ts';
import type { Tie, VoteRules } from './constitution/vote.ts';
import { type Count, countLimb, withMore } from './count-limb.ts';
import { isMoreThanAMajority } from './reaches.ts';
import type { Said } from './said.ts';
import type { Seat } from './seat.ts';
import { weigh } from './weigh.ts';

export interface VoteResult {
  readonly is: 'carried' | 'tie' | 'not carried';
  /** One for each test, in the order of the rules. */
  readonly counts: readonly Count[];
}

/**
 * What the votes come to. Carried where every test is passed. A tie where every test that is not
 * passed asks for a majority and no more, has as many for as against, and one more vote would pass
 * it: of the seat in the chair, where one is given.
 */
export function resultOf(
  rules: Pick<Rules, 'weights'> & { readonly vote: VoteRules },
  table: readonly Said[],
  chair: Seat | null,
): VoteResult {
  const counts = rules.vote.carriedWhen.map((limb) => countLimb(limb, table, rules.weights));
  if (counts.every(({ met }) => met)) return { is: 'carried', counts };
  const level = counts
    .filter(({ met }) => !met)
    .every((each) => isLevel(rules.weights, each, chair));
  return { is: level ? 'tie' : 'not carried', counts };
}

/** Whether a tie leads to one more vote, so that it matters whose that would be. */
export function isCasting(tie: Tie): boolean {
  return tie === 'second and casting vote' || tie === 'casting vote';
}

/** The counts with a casting vote. */
export function withCastingVote(
  weights: Rules['weights'],
  counts: readonly Count[],
  cast: { readonly chair: Seat; readonly choice: 'for' | 'against' },
): readonly Count[] {
  return counts.map((count) =>
    withMore(count, cast.choice, castingSize(weights, count, cast.chair)),
  );
}

function isLevel(weights: Rules['weights'], count: Count, chair: Seat | null): boolean {
  const size = chair === null ? 1 : castingSize(weights, count, chair);
  return (
    count.for === count.against &&
    count.for > 0 &&
    !isMoreThanAMajority(count.limb) &&
    withMore(count, 'for', size).met
  );
}

/** A casting vote is one vote more, of the weight of the seat in the chair, in every test it has a say in. */
function castingSize(weights: Rules['weights'], { limb }: Count, chair: Seat): number {
  if (!chooses(limb.electorate ?? {}, chair)) return 0;
  return limb.unit === 'weight' ? weigh(weights, chair) : 1;
}
