import type { Share } from './constitution.ts';

/** Whether `count` out of `base` reaches a share; integers only, so two thirds is two thirds. */
export function reaches(share: Share, count: number, base: number): boolean {
  const have = count * share.denominator;
  const need = base * share.numerator;
  return share.comparison === 'more than' ? have > need : have >= need;
}

/** The smallest count out of `base` that reaches the share. */
export function smallestThatReaches(share: Share, base: number): number {
  const need = base * share.numerator;
  return share.comparison === 'more than'
    ? Math.floor(need / share.denominator) + 1
    : Math.ceil(need / share.denominator);
}
