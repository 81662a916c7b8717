import { dayMonthAndYear } from '#bots/wording/dates.ts';
import type { QuarterDates } from '#shared/transition/dates.ts';
import { board } from './board.ts';
import { daysLateInWords } from './milestone.ts';

/** What only the one-page pack says. */
export const pack = {
  title: 'One-page pack',
  quarters: 'By quarter',
  quarter: 'Quarter',
  all: 'All',
  late: 'Late',
  attention: 'What needs attention',
  inTheWay: 'In the way',
  noAttention: 'Nothing is late, at risk or off track.',
  waits: 'What waits for others',
  noWaits: 'Nothing waits for others.',
  next: 'What is due next',
  noNext: 'Nothing more is due.',
} as const;

/** "Quarter 2, to 30 September 2026". */
export function shortQuarter(quarter: QuarterDates | null): string {
  return quarter === null
    ? board.noQuarter
    : `${quarter.name}, to ${dayMonthAndYear(quarter.last)}`;
}

/** "and 5 more on the board", where not all fit on the page. */
export function moreOnBoard(left: number): string {
  return `and ${left} more on the board`;
}

/** "12 days late" of what is late; else empty. */
export function lateBy(isLate: boolean, due: string | null, now: string): string {
  return isLate ? daysLateInWords(due, now) : '';
}
