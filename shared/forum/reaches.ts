import type { Amount, Comparison } from './constitution/amount.ts';

/** An amount as a fraction of a base, or of nothing where it is a plain number. */
interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly ofBase: boolean;
}

/** Where enough begins: at the fraction, or strictly above it. */
interface Line extends Fraction {
  readonly strictly: boolean;
}

/**
 * Whether `count` is enough out of `base`. Whole numbers only, so two thirds is two thirds. A share
 * of nothing is never reached.
 */
export function reaches(rule: Comparison, count: number, base: number): boolean {
  return !isShareOfNothing(lineOf(rule), base) && count >= smallestThatReaches(rule, base);
}

/** The smallest count that is enough out of `base`; of nothing, one. */
export function smallestThatReaches(rule: Comparison, base: number): number {
  const line = lineOf(rule);
  if (isShareOfNothing(line, base)) return 1;
  const { numerator, denominator, ofBase } = line;
  const whole = ofBase ? base : 1;
  // The base goes down to its remainder first, so that no product outgrows an exact integer.
  const rest = (whole % denominator) * numerator;
  const part = rest % denominator;
  const down =
    ((whole - (whole % denominator)) / denominator) * numerator + (rest - part) / denominator;
  return line.strictly || part > 0 ? down + 1 : down;
}

/** Whether a vote just over half may fall short: two thirds, all. A plain number is of nothing. */
export function isMoreThanAMajority(rule: Comparison): boolean {
  const { numerator, denominator, ofBase } = lineOf(rule);
  return ofBase && numerator * 2 > denominator;
}

function isShareOfNothing({ ofBase }: Line, base: number): boolean {
  return ofBase && base === 0;
}

function lineOf({ moreThan, atLeast }: Comparison): Line {
  if (moreThan !== undefined) return { ...fractionOf(moreThan), strictly: true };
  return { ...fractionOf(atLeast ?? 'all'), strictly: false };
}

function fractionOf(amount: Amount): Fraction {
  if (typeof amount === 'number') return { numerator: amount, denominator: 1, ofBase: false };
  if (amount === 'all') return { numerator: 1, denominator: 1, ofBase: true };
  if (amount.endsWith('%')) {
    return { numerator: Number(amount.slice(0, -1)), denominator: 100, ofBase: true };
  }
  const [numerator = '0', denominator = '1'] = amount.split('/');
  return { numerator: Number(numerator), denominator: Number(denominator), ofBase: true };
}
