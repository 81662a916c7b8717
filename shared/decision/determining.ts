import { accepted, refused } from '#shared/result.ts';
import { ending } from './ending.ts';
import {
  type Guard,
  mustBeEnough,
  mustBeTalking,
  mustBeWithoutAgreement,
  mustHaveNoUndecidedInterest,
  mustPassProgrammes,
  presided,
} from './guards.ts';
import type { Seated } from './here.ts';
import { mustHaveTakenTheSteps } from './resolving.ts';
import { limits, textProblem } from './words.ts';

/**
 * The person presiding says what the outcome is, with a reason: on a tie where the rules leave it to
 * them, or where there is disagreement, the rules switch this on and the required steps stand on record.
 * Source: Integrated Care Systems: design framework, June 2021, "Committees and decision-making".
 */
export const determine = presided<'Determine'>(({ outcome, why }, here) => {
  const no = mayDetermine(here) ?? textProblem('why', why, limits.words);
  if (no !== null) return refused(no);
  return accepted([
    { type: 'Determined', outcome, words: { why } },
    ending(here, outcome === 'for' ? 'determined by the chair' : 'turned down by the chair'),
  ]);
});

function mayDetermine(here: Seated): Guard {
  const { decision } = here;
  const { chairMayDetermine, vote } = decision.rules;
  if (decision.status === 'tied' && vote !== 'none' && vote.tie === 'chair determines') return null;
  if (!chairMayDetermine) return { code: 'ChairMayNotDetermine' };
  return (
    mustBeTalking(here) ??
    mustBeWithoutAgreement(here) ??
    mustHaveTakenTheSteps(here) ??
    mustHaveNoUndecidedInterest(here) ??
    mustPassProgrammes(here) ??
    mustBeEnough(here)
  );
}
