import type { Amount, Enough } from './written.ts';

/** A number as a numerator over a denominator; nothing is ever rounded. */
export type Exact = readonly [over: bigint, under: bigint];

export function exact(whole: number | bigint): Exact {
  return [BigInt(whole), 1n];
}

export function compare([a, b]: Exact, [c, d]: Exact): -1 | 0 | 1 {
  const difference = a * d - c * b;
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}

function times([a, b]: Exact, [c, d]: Exact): Exact {
  return [a * c, b * d];
}

/** "all" is a share of one; a percentage one of so many hundredths. */
export function share(amount: string): Exact {
  if (amount === 'all') return exact(1);
  const [over = '', under = '100'] = amount.replace('%', '').split('/');
  return [BigInt(over), BigInt(under)];
}

/** Where the line is for this base; none where it is a share of nothing. */
function line(amount: Amount, base: bigint): Exact | null {
  if (typeof amount === 'number') return exact(amount);
  return base === 0n ? null : times(share(amount), exact(base));
}

export function reached({ moreThan, atLeast }: Enough, votes: bigint, base: bigint): boolean {
  const drawn = line(moreThan ?? atLeast ?? 'all', base);
  if (drawn === null) return false;
  const side = compare(exact(votes), drawn);
  return moreThan === undefined ? side >= 0 : side > 0;
}
