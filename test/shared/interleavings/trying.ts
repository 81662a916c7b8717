import { isDeepStrictEqual } from 'node:util';
import type { Decision } from '#shared/decision/decision.ts';
import { inEveryOrder, type OnRecord, sideBySide } from './at-once.ts';
import { type CameTo, oneAfterTheOther } from './one-after-the-other.ts';
import type { Pair } from './pairs.ts';

/** How often two commands were handled at once, and when that came to what no order comes to. */
export interface Tried {
  readonly times: number;
  readonly astray: readonly string[];
}

/** Tries a pair in every order in which its reads and writes can fall. */
export async function tryInEveryOrder(
  pair: Pair,
  before: Decision,
  begin: () => Promise<OnRecord>,
): Promise<Tried> {
  const ends = oneAfterTheOther(before, pair);
  const astray: string[] = [];
  let times = 0;
  for await (const { taken, ...came } of inEveryOrder(pair, begin)) {
    times += 1;
    if (!isOneOf(ends, came)) astray.push(`${pair.called}, in the order ${taken.join(', ')}`);
  }
  return { times, astray };
}

/** Tries a pair in whatever order it falls out. */
export async function trySideBySide(
  pair: Pair,
  before: Decision,
  begin: () => Promise<OnRecord>,
): Promise<Tried> {
  const came = await sideBySide(pair, await begin());
  const isAstray = !isOneOf(oneAfterTheOther(before, pair), came);
  return { times: 1, astray: isAstray ? [pair.called] : [] };
}

export function together(all: readonly Tried[]): Tried {
  return {
    times: all.reduce((sum, { times }) => sum + times, 0),
    astray: all.flatMap(({ astray }) => astray),
  };
}

function isOneOf(ends: readonly CameTo[], came: CameTo): boolean {
  return ends.some((end) => isDeepStrictEqual(end, came));
}
