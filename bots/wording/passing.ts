import type { Opened, Sitting } from '#shared/decision/decision.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { VoteRules } from '#shared/forum/constitution/vote.ts';
import type { Count } from '#shared/forum/count-limb.ts';
import { list } from './language.ts';
import { seatName, seatNames } from './people.ts';
import { limbInWords } from './rules/pieces/limb-in-words.ts';
import { type Manner, voting } from './rules/pieces/manner.ts';
import { testsInWords } from './rules/pieces/tests-in-words.ts';
import { blocked } from './shortfalls.ts';
import { unitOf } from './sums-in-words.ts';

/** What passes a vote: "It passes if more vote for than against.", or each test of the rules. */
export function whatPasses(sitting: Sitting): string[] {
  const { vote } = sitting.rules;
  if (vote === 'none') return [];
  if (isPlainVote(vote)) return ['It passes if more vote for than against.'];
  return testsInWords(
    vote.carriedWhen,
    'It passes only when every one of the next tests is met.',
    (limb) => testInWords(sitting, limb, voting),
  );
}

/** Each test with how it came out, beside those of the rules. */
export function testsWithCounts(
  decision: Opened,
  counts: readonly Count[],
  manner: Manner,
): string[] {
  const found = new Map(counts.map((count) => [count.limb, foundInWords(decision, count)]));
  const tests = counts.map(({ limb }) => limb);
  return testsInWords(
    tests,
    'Every one of the next tests must be met.',
    (limb) => `${testInWords(decision, limb, manner)} ${found.get(limb) ?? ''}`,
  );
}

export function isPlainVote({ carriedWhen }: VoteRules): boolean {
  const [only] = carriedWhen;
  return only !== undefined && carriedWhen.length === 1 && isPlainMajority(only);
}

function testInWords(sitting: Sitting, limb: Limb, manner: Manner): string {
  return limbInWords(limb, manner, (seat) => seatName(sitting, seat));
}

/** One test of all who vote: more of them for than against. */
function isPlainMajority(limb: Limb): boolean {
  return isPlain(limb) && limb.moreThan === '1/2' && limb.of === 'votes cast';
}

/** Whether a test counts each seat once, of everyone who may vote, and asks nothing more. */
export function isPlain(limb: Limb): boolean {
  return limb.unit === 'seats' && Object.entries(limb).every(([key, asks]) => isSum(key) || !asks);
}

/** What a test needs to be a sum; whatever else stands in it asks something more. */
function isSum(key: string): boolean {
  return ['moreThan', 'atLeast', 'of', 'unit', 'vacantSeats', 'steppedOut'].includes(key);
}

/** "Found 5 for, 3 against and 0 abstained. Needed for it: 6. It is not met." */
function foundInWords(decision: Opened, count: Count): string {
  const { needed, notInFavour, turnedDownBy, absent, met, limb } = count;
  return [
    `Found ${list([`${inUnits(count.for, limb)} for`, `${count.against} against`, `${count.abstained} abstained`])}.`,
    `Needed for it: ${needed}.`,
    notInFavour.length === 0 ? '' : `It also needs ${seatNames(decision, notInFavour)} for it.`,
    turnedDownBy.length === 0 ? '' : `Lost by the vote of ${seatNames(decision, turnedDownBy)}.`,
    absent.length === 0 ? '' : `Not there: ${seatNames(decision, absent)}.`,
    ...(met ? [] : blocked(count)),
    met ? 'It is met.' : 'It is not met.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function inUnits(number: number, limb: Limb): string {
  return limb.unit === 'weight' ? `a weight of ${number}` : unitOf(limb)(number);
}
