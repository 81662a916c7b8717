import type { Opened } from '#shared/decision/decision.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { Count } from '#shared/forum/count-limb.ts';
import { smallestThatReaches } from '#shared/forum/reaches.ts';
import { count, sentence } from './language.ts';
import { seatNames } from './people.ts';
import { countsHands, seatsOf, unitOf } from './sums-in-words.ts';

/** How many seats are named one by one; of more, their number. */
const named = 4;

/** What a test that was not passed lacked: "2 of the 3 bodies had to be in favour; 1 was." */
export function shortfalls(decision: Opened, lost: Count): string[] {
  const { notInFavour, turnedDownBy, absent } = lost;
  const all = [
    ...tooFew(decision, lost),
    ...(notInFavour.length === 0
      ? []
      : [`It also needed ${whom(decision, notInFavour)} in favour.`]),
    ...(turnedDownBy.length === 0
      ? []
      : [`${sentence(whom(decision, turnedDownBy))} voted against, which stops it by the rules.`]),
    ...(absent.length === 0
      ? []
      : [`It also needed ${whom(decision, absent)} to ${be(decision)}.`]),
  ];
  return all.length === 0 ? blocked(lost) : all;
}

function whom(decision: Opened, seats: readonly string[]): string {
  return seats.length > named ? `${seats.length} more seats` : seatNames(decision, seats);
}

function be({ takenAt }: Opened): string {
  return takenAt === 'at a meeting' ? 'be there' : 'take part';
}

function tooFew(decision: Opened, { limb, needed, of, ...found }: Count): string[] {
  if (found.for >= needed) return [];
  const { electorate } = limb;
  const only = electorate === undefined ? '' : `counting only ${seatsOf(decision, electorate)}, `;
  const had = countsHands(limb) ? '' : `; it had ${found.for}`;
  const short =
    typeof limb.unit === 'string'
      ? `it needed ${amount(limb, needed)} in favour${had}`
      : `${ofGroups(limb, needed, of)} had to be in favour; ${were(found.for)}`;
  return [`${sentence(`${only}${short}`)}.`];
}

/** "all 3 bodies", "2 of the 3 bodies"; "2 bodies" where the share is not of all of them. */
function ofGroups(limb: Limb, needed: number, of: number): string {
  const groups = unitOf(limb);
  if (limb.of !== 'all seats' || of < 2 || needed > of) return groups(needed);
  return needed === of ? `all ${groups(of)}` : `${needed} of the ${groups(of)}`;
}

function were(number: number): string {
  return number === 0 ? 'none was' : count(number, 'was', 'were');
}

function amount(limb: Limb, number: number): string {
  return limb.unit === 'weight' ? `a weight of ${number}` : unitOf(limb)(number);
}

/** "3 against are enough to stop it by the rules." */
export function blocked({ limb, of, against }: Count): string[] {
  const { againstBelow } = limb;
  if (againstBelow === undefined) return [];
  const enough = smallestThatReaches({ atLeast: againstBelow }, of);
  if (against < enough) return [];
  const one = enough === 1 || limb.unit === 'weight';
  return [
    `${sentence(amount(limb, enough))} against ${one ? 'is' : 'are'} enough to stop it by the rules.`,
  ];
}
