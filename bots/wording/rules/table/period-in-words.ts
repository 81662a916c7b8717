import { dayMonthAndYear } from '#bots/wording/dates.ts';
import type { SeatEntry } from '#shared/forum/constitution/seat-entry.ts';

type Period = NonNullable<SeatEntry['inForce']>;

/** "from 1 April 2026 to 31 March 2027". */
export function periodInWords({ from, until }: Period): string {
  const first = from === undefined ? '' : `from ${dayMonthAndYear(from)}`;
  const last = until === undefined ? '' : `to ${dayMonthAndYear(until)}`;
  if (first === '' && last === '') return 'at all times';
  return first === '' ? `up ${last}` : `${first} ${last}`.trim();
}
