import type { Amount, Comparison } from '#shared/forum/constitution/amount.ts';
import { figure } from './figure.ts';
import { fractionInWords } from './fraction-in-words.ts';

/** What is counted: the whole that a share is taken of, and one or many where it is a number. */
export interface Counted {
  readonly whole: string;
  readonly one: string;
  readonly many: string;
}

/** "more than half of the seats with a vote", "at least 5 seats", "all groups". */
export function enoughInWords({ moreThan, atLeast }: Comparison, counted: Counted): string {
  if (moreThan !== undefined) return `more than ${amountInWords(moreThan, counted)}`;
  if (atLeast === undefined || atLeast === 'all') return amountInWords('all', counted);
  return `at least ${amountInWords(atLeast, counted)}`;
}

/** Whether enough is a number that stands by itself, and not a share of anything. */
export function isFixedNumber({ moreThan, atLeast }: Comparison): boolean {
  return typeof (moreThan ?? atLeast) === 'number';
}

/** Whether it takes more votes for than against, whatever share that is written as. */
export function isMoreThanHalf({ moreThan }: Comparison): boolean {
  return moreThan === '1/2';
}

function amountInWords(amount: Amount, { whole, one, many }: Counted): string {
  if (typeof amount === 'number') return `${figure(amount)} ${amount === 1 ? one : many}`;
  if (amount === 'all') return whole.startsWith('all ') ? whole : `all of ${whole}`;
  return `${amount.endsWith('%') ? amount : fractionInWords(amount)} of ${whole}`;
}
