import type { Groups, Limb } from '#shared/forum/constitution/limb.ts';
import { reaches } from '#shared/forum/reaches.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { groupNameOf } from '#shared/forum/voters.ts';
import type { Book } from './book.ts';
import type { AbstentionHelps } from './fault.ts';
import { able, inTest, isShare, isTakenElsewhere } from './in-test.ts';

/**
 * How an abstention in a group can help the proposal. It changes what the group says where nobody in
 * it had said anything, and where its own base counts abstentions:
 *
 * | the group was                       | and then                | which helps                       |
 * | ----------------------------------- | ----------------------- | --------------------------------- |
 * | against, because it said nothing    | abstains, being split   | where groups' votes cast are the base |
 * | against                             | abstains, being split   | the same                          |
 * | split, being both for and against   | for: too few against    | always                            |
 */
export function abstentionInGroups(book: Book, limb: Limb): readonly AbstentionHelps[] {
  if (typeof limb.unit === 'string') return [];
  const { groups } = limb.unit;
  const sizes = groupSizes(book, limb, groups);
  const largest = Math.max(0, ...sizes);
  const abstains = groups.split === 'abstains' && fewerAgainstHelps(limb, groups, sizes);
  const grows = baseGrows(book, groups) ? largest : 0;
  return [
    ...(abstains && groups.empty === 'is against'
      ? ['it takes a vote from a group that said nothing' as const]
      : []),
    ...(abstains && canStopBeingAgainst(groups, grows)
      ? ['it takes a vote from a group that was against' as const]
      : []),
    ...(canBecomeFor(groups, grows) ? ['it makes a group be for' as const] : []),
  ];
}

/** How many in each group can say something. */
function groupSizes(book: Book, limb: Limb, { by }: Groups): readonly number[] {
  const groups = new Map<string, Seat[]>();
  for (const seat of inTest(book, limb)) {
    const name = groupNameOf(by, seat);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), seat]);
  }
  return [...groups.values()].map((seats) => able(book, seats));
}

/** Whether an abstention adds to what a group's vote is a share of. */
function baseGrows(book: Book, groups: Groups): boolean {
  if (groups.of === 'votes and abstentions') return true;
  return groups.of === 'present and entitled' && isTakenElsewhere(book);
}

/** Of more groups than this some number surely does. */
const mostGroups = 200;

/** Whether some number of groups for carries it without one group against, and not with it. */
function fewerAgainstHelps(limb: Limb, groups: Groups, sizes: readonly number[]): boolean {
  if (limb.of !== 'votes cast' || !isShare(limb)) return false;
  const others = sizes.filter((size) => size > 0).length - 1;
  if (others > mostGroups) return true;
  const always = groups.empty === 'is against' ? sizes.filter((size) => size === 0).length : 0;
  for (let inFavour = 1; inFavour <= others; inFavour += 1) {
    for (let against = always; against <= always + others - inFavour; against += 1) {
      const cast = inFavour + against;
      if (reaches(limb, inFavour, cast) && !reaches(limb, inFavour, cast + 1)) return true;
    }
  }
  return false;
}

/**
 * Whether some votes against are enough in a group of this size, and with one abstention too few. If
 * any are, one is.
 */
function canStopBeingAgainst(groups: Groups, size: number): boolean {
  const most = largestBase(groups, 1, size);
  return most > 0 && most < size;
}

/**
 * Whether votes for and against can both be enough, and with one abstention only those for: all the
 * others of the largest base of which those against are still enough, where they are more.
 */
function canBecomeFor(groups: Groups, size: number): boolean {
  return Array.from({ length: size }, (_, index) => index + 1).some((against) => {
    const most = largestBase(groups, against, size);
    return most < size && most - against > against;
  });
}

/** The largest base up to a size of which so many are still enough; 0 where there is none. */
function largestBase(groups: Groups, enough: number, size: number): number {
  let [least, most] = [0, size];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (reaches(groups, enough, middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
