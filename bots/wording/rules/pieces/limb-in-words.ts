import { list, quoted, sentence } from '#bots/wording/language.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import { abstentionsInWords, baseInWords } from './base-in-words.ts';
import { choiceOfSeats, type SeatName } from './choice-of-seats.ts';
import { enoughInWords, isFixedNumber, isMoreThanHalf } from './enough-in-words.ts';
import { groupsInWords } from './groups-in-words.ts';
import { makesNoDifference } from './makes-no-difference.ts';
import type { Manner } from './manner.ts';
import { totalInWords, uselessTotal } from './total-in-words.ts';

/** One test that a count must pass, with what its share is a share of. */
export function limbInWords(limb: Limb, manner: Manner, seatName: SeatName): string {
  return [
    ...whoIsCounted(limb, seatName),
    ...(typeof limb.unit === 'string' ? [] : groupsInWords(limb.unit.groups)),
    howMany(limb, manner),
    ...(isFixedNumber(limb) ? [] : abstentionsInWords(limb.of)),
    ...whoMustBeFor(limb, manner, seatName),
    ...whatBlocks(limb, manner),
    ...whoMustNotBeAgainst(limb, manner, seatName),
    ...whoIsInTheTotal(limb, manner),
  ].join(' ');
}

function whoIsCounted({ electorate }: Limb, seatName: SeatName): string[] {
  if (electorate === undefined) return [];
  const choice = choiceOfSeats(electorate, seatName);
  return [
    `${choice.startsWith('all ') ? sentence(choice) : `Only ${choice}`} are counted in this.`,
  ];
}

function howMany(limb: Limb, manner: Manner): string {
  if (isMoreThanHalf(limb) && limb.of === 'votes cast') return moreForThanAgainst(limb, manner);
  const enough = enoughInWords(limb, baseInWords(limb, manner));
  if (limb.unit === 'weight') {
    return isFixedNumber(limb)
      ? `The seats for it must come to ${enough}.`
      : `The weight of the seats for it must be ${enough}.`;
  }
  return `${sentence(enough)} must ${limb.unit === 'seats' ? manner.isFor : 'be for it'}.`;
}

function moreForThanAgainst({ unit }: Limb, manner: Manner): string {
  if (unit === 'seats') return manner.more;
  return unit === 'weight'
    ? 'The seats for it must weigh more than the seats against it.'
    : 'More groups must be for it than against it.';
}

function whoMustBeFor({ inFavour }: Limb, { isFor }: Manner, seatName: SeatName): string[] {
  if (inFavour === undefined) return [];
  const seats = typeof inFavour === 'string' ? [inFavour] : inFavour;
  const names = list(seats.map((id) => quoted(seatName(id))));
  return seats.length === 1
    ? [`The seat ${names} must ${isFor}, or it is lost.`]
    : [`The seats ${names} must each ${isFor}, or it is lost.`];
}

function whatBlocks(limb: Limb, manner: Manner): string[] {
  if (limb.againstBelow === undefined) return [];
  const enough = enoughInWords({ atLeast: limb.againstBelow }, baseInWords(limb, manner));
  return [`It is lost when those against it come to ${enough}.`];
}

function whoMustNotBeAgainst(
  { notAgainst }: Limb,
  { isAgainst }: Manner,
  seatName: SeatName,
): string[] {
  if (notAgainst === undefined) return [];
  const seats = typeof notAgainst === 'string' ? [notAgainst] : notAgainst;
  const names = list(seats.map((id) => quoted(seatName(id))));
  return seats.length === 1
    ? [`If the seat ${names} ${isAgainst}, it is lost.`]
    : [`If any of the seats ${names} ${isAgainst}, it is lost.`];
}

function whoIsInTheTotal(limb: Limb, { may }: Manner): string[] {
  const outOf = `seats that may not ${may} because of an interest`;
  const isShareOfAll =
    limb.of === 'all seats' && (!isFixedNumber(limb) || isOfBase(limb.againstBelow));
  const useless =
    isFixedNumber(limb) && limb.of !== 'votes cast' && !isOfBase(limb.againstBelow)
      ? [shareOf(limb)]
      : [];
  const everyone = limb.everyonePresent
    ? ['Every seat in the total must be present, or it is lost.']
    : [];
  return isShareOfAll || limb.everyonePresent || isWithinGroups(limb)
    ? [...totalInWords(limb, outOf), ...everyone, ...makesNoDifference(useless)]
    : makesNoDifference([...useless, ...uselessTotal(limb, outOf)]);
}

/** Whether an amount is a share, so that it matters what it is a share of. */
function isOfBase(amount: Limb['againstBelow']): boolean {
  return amount !== undefined && typeof amount !== 'number';
}

function isWithinGroups({ unit }: Limb): boolean {
  if (typeof unit === 'string') return false;
  return unit.groups.of === 'all seats' && !isFixedNumber(unit.groups);
}

function shareOf({ of }: Limb): string {
  return typeof of === 'number' ? `a share is of ${of}` : `a share is of ${quoted(of)}`;
}
