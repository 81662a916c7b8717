import { sentence } from '#bots/wording/language.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';

/** What happens to the total that a share is taken of when seats are vacant or may not take part. */
export type Total = Pick<Limb, 'vacantSeats' | 'steppedOut'>;

const vacant = 'vacant seats';

/** "Vacant seats are in the total. Seats that … because of an interest are left out of the total." */
export function totalInWords({ vacantSeats, steppedOut }: Total, outOf: string): string[] {
  if (vacantSeats === steppedOut) {
    return [`${sentence(vacant)}, and ${outOf}, ${places[vacantSeats]} the total.`];
  }
  return [
    `${sentence(vacant)} ${places[vacantSeats]} the total.`,
    `${sentence(outOf)} ${places[steppedOut]} the total.`,
  ];
}

/** The same where there is no such total, as far as the file goes out of its way to say it. */
export function uselessTotal({ vacantSeats, steppedOut }: Total, outOf: string): string[] {
  return [
    vacantSeats === 'stay in the base' ? '' : `${vacant} ${places[vacantSeats]} the total`,
    steppedOut === 'stay in the base' ? '' : `${outOf} ${places[steppedOut]} the total`,
  ].filter((part) => part !== '');
}

const places: { readonly [Stays in Total['vacantSeats']]: string } = {
  'stay in the base': 'are in',
  'leave the base': 'are left out of',
};
