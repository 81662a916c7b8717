import { resultOf, type VoteResult } from '#shared/forum/result-of.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Closed, LateInterest, Opened, Provisional } from './decision.ts';
import type { Acts, Judgement } from './here.ts';
import { declaredIn, isTheSame } from './interests.ts';
import { ballotOf } from './saying.ts';
import { maySee } from './standing.ts';
import { enoughPeople, isRipe, sayings } from './tally.ts';
import { limits, textProblem } from './words.ts';

/** A decision with a result, final or not, and who now does something about it. */
interface Then {
  readonly decision: Closed | Provisional;
  readonly person: string;
  readonly seat: Seat | null;
  readonly at: string;
}

/**
 * An interest that is declared once there is a result changes nothing by itself: it is put on
 * record and whoever was in the chair is told. Both results are kept.
 */
export function declareAfterwards(
  act: Acts['DeclareInterest'],
  { decision, person, seat }: Then,
): Judgement {
  if (seat === null || !seat.holders.includes(person)) return refused({ code: 'NotAMember' });
  const { presiding } = decision.outcome;
  if (!maySee(decision, person)) return refused({ code: 'MayNotTakePart', presiding });
  const no = textProblem('nature', act.nature, limits.words);
  if (no !== null) return refused(no);
  const same = decision.afterwards.some((each) => each.by === person && isTheSame(each, act));
  return accepted(same ? [] : [declaredIn(act)]);
}

/** What it would have come to without these seats. */
export interface Apart {
  readonly enough: boolean;
  readonly is: VoteResult['is'] | 'agreed' | 'not agreed';
}

/** The same answers and votes counted again as if those who declared an interest since had stepped out. */
export function withoutThem(decision: Closed | Provisional): Apart {
  const out = { by: '', degree: 'actual', nature: '', handling: 'step out' } as const;
  const steppedOut = decision.afterwards.map(({ seat, by }) => [seat, [{ ...out, by }]] as const);
  const interests = { ...decision.interests, ...Object.fromEntries(steppedOut) };
  const again = inProgress({ ...decision, interests });
  return { enough: enoughPeople(again).met, is: resultAgain(again) };
}

function resultAgain(again: Opened): Apart['is'] {
  const { vote, weights } = again.rules;
  if (again.status !== 'voting' || vote === 'none') return isRipe(again) ? 'agreed' : 'not agreed';
  const table = sayings(again, (seat) => ballotOf(again, seat));
  return resultOf({ weights, vote }, table, null).is;
}

function inProgress(decision: Closed | Provisional): Opened {
  const { vote, outcome: _, ...matter } = decision;
  return vote === null
    ? { ...matter, status: 'seeking consensus' }
    : { ...matter, status: 'voting', vote };
}

/** Those who declared an interest since, each seat once. */
export function seatsAfterwards(all: readonly LateInterest[]): readonly string[] {
  return [...new Set(all.map(({ seat }) => seat))];
}
