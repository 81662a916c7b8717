import type { Votes } from '#shared/decision/outcome.ts';
import type { Count } from '#shared/forum/count-limb.ts';
import { isMoreThanAMajority } from '#shared/forum/reaches.ts';
import { votesInWords } from './counts.ts';
import type { Ended } from './ended.ts';
import { shortfalls } from './shortfalls.ts';
import { countsHands, levelInWords, sumInWords } from './sums-in-words.ts';
import { voteCounts } from './vote-counts.ts';

/**
 * How the votes fell, after words for what came of it: in what the rules count, and where that does
 * not explain the result by itself, with what each test that was lost lacked.
 */
export function howVotesFell(decision: Ended, lead: string): string {
  const { counts } = voteCounts(decision);
  const casting = decision.vote?.casting ?? null;
  const apart = counts.find(({ met, limb }) => !met && !countsHands(limb));
  if (casting !== null) return afterATie(decision, lead, apart !== undefined);
  return [`${fell(decision, lead, counts)}.`, ...why(decision, counts)].join(' ');
}

/** A casting vote is one of hands; where something else was level, the tie is said before it. */
function afterATie(decision: Ended, lead: string, isApart: boolean): string {
  const { outcome, vote } = decision;
  const used = vote?.casting !== 'not used';
  const unused = 'The casting vote was not used.';
  if (!isApart) {
    const counted = `${lead}: ${handsInWords(outcome.votes)}`;
    return used ? `${counted}, by the casting vote.` : `${counted}. ${unused}`;
  }
  const level = levelInWords(decision);
  return used
    ? `${lead}, by the casting vote after a ${level}.`
    : `${lead}, after a ${level}. ${unused}`;
}

/** In hands where the rules have a test of them, or several tests. */
function fell(decision: Ended, lead: string, counts: readonly Count[]): string {
  const only = onlyTest(counts);
  return only === null
    ? `${lead}: ${handsInWords(decision.outcome.votes)}`
    : sumInWords(decision, lead, only);
}

/** The test that stands alone and does not count hands. */
function onlyTest(counts: readonly Count[]): Count | null {
  const [only] = counts;
  return only !== undefined && counts.length === 1 && !countsHands(only.limb) ? only : null;
}

function handsInWords(votes: Votes | null): string {
  return votes === null ? '' : votesInWords(votes);
}

function why(decision: Ended, counts: readonly Count[]): string[] {
  const lost = counts.filter(({ met }) => !met);
  const only = onlyTest(counts);
  if (lost.length > 0) {
    const shown = lost.filter((each) => each === only || countsHands(each.limb));
    return shown.some(explainsItself) ? [] : lost.flatMap((each) => shortfalls(decision, each));
  }
  const { votes } = decision.outcome;
  const asHandsShow = only !== null || votes === null || votes.for > votes.against;
  return asHandsShow ? [] : ['It passed every test of the rules.'];
}

/** Whether anyone would expect it to be lost who sees these numbers. */
function explainsItself({ limb, needed, ...found }: Count): boolean {
  if (found.for >= needed) return false;
  if (found.for === found.against) return !isMoreThanAMajority(limb);
  return found.for < found.against;
}
