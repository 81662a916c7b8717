import type { Opened } from '#shared/decision/decision.ts';
import { isFilled } from '#shared/forum/seat.ts';
import type { Offer } from './offer.ts';

/** The governance lead says who came to hold a seat while the item is open. */
export function seatingOffer({ forum }: Opened): readonly Offer[] {
  const filled = forum.seats.find((seat) => isFilled(seat) && seat.holders.length === 1);
  if (filled === undefined) return [];
  const trial = { type: 'ChangeHolders', seat: filled.id, holders: [] } as const;
  return [{ id: 'change-holder', trial, silent: true }];
}
