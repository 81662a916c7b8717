import { list } from '#bots/wording/language.ts';
import type { SeatEntry } from '#shared/forum/constitution/seat-entry.ts';

/** Who holds a seat, whether they share it, and what a vacancy does. */
export function holdersInWords(seat: SeatEntry): string[] {
  const holders = typeof seat.heldBy === 'string' ? [seat.heldBy] : (seat.heldBy ?? []);
  return [
    seat.kind === 'organisation' ? 'An organisation holds it.' : '',
    seat.vacant ? 'It is vacant.' : heldBy(seat, holders),
    differing(seat, holders.length > 1),
    vacancy(seat),
  ].filter((part) => part !== '');
}

function heldBy({ kind }: SeatEntry, holders: readonly string[]): string {
  if (holders.length === 0) return '';
  if (kind === 'organisation') {
    return `${list(holders)} ${holders.length === 1 ? 'speaks' : 'speak'} for it.`;
  }
  return holders.length === 1 ? `Held by ${list(holders)}.` : `Shared by ${list(holders)}.`;
}

function differing({ whenTheyDiffer }: SeatEntry, areSeveral: boolean): string {
  if (areSeveral) return `When they differ, ${then[whenTheyDiffer]}.`;
  return whenTheyDiffer === 'no vote'
    ? ''
    : `If several hold it and differ, ${then[whenTheyDiffer]}.`;
}

const then: { readonly [What in SeatEntry['whenTheyDiffer']]: string } = {
  'no vote': 'it has no vote until they agree',
  'the last word': 'the last word counts',
  'the first named': 'the first named of them is followed',
};

function vacancy({ vacant, whenVacant }: SeatEntry): string {
  if (whenVacant === 'its body votes for it') {
    return 'While it is vacant, its vote follows the other seats of its body, if all of them that vote say the same.';
  }
  return vacant ? 'Until it is filled, its vote is lost.' : '';
}
