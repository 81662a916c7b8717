import { accepted, refused } from '#shared/result.ts';
import type { Vote } from './decision.ts';
import { ending } from './ending.ts';
import type { Fact } from './event.ts';
import {
  type Guard,
  mustBeEnough,
  mustBeTalking,
  mustHaveAnObjection,
  mustHaveNoUndecidedInterest,
  mustPreside,
  mustTakePart,
  presided,
  seated,
} from './guards.ts';
import type { Here, Judge, Seated } from './here.ts';
import { presidingSeat } from './presiding.ts';
import { missingSteps } from './resolving.ts';
import { countVotes, resultOf } from './tally.ts';
import { limits, textProblem } from './words.ts';

/**
 * The last resort: the person presiding opens a vote once the required steps stand on record and
 * an objection still stands, and says why more talk will not help.
 * Source: Integrated Care Systems: design framework, June 2021, "Committees and decision-making".
 */
export const openVote: Judge<'OpenVote'> = ({ why }, here) => {
  const no =
    mustHaveAVoteInTheRules(here) ??
    mustBeTalking(here) ??
    mustHaveAnObjection(here) ??
    mustHaveTakenTheSteps(here) ??
    mustPreside(here) ??
    mustHaveNoUndecidedInterest(here) ??
    textProblem('why', why, limits.words);
  return no === null ? accepted([{ type: 'VoteOpened', words: { why } }]) : refused(no);
};

/** A vote may be changed until the vote closes; the last one counts. */
export const vote = seated<'Vote'>(({ choice }, here) => {
  const { decision, seat } = here;
  if (decision.status !== 'voting') return refused({ code: 'NoVoteIsOpen' });
  const no = mustTakePart(here);
  if (no !== null) return refused(no);
  const same = decision.vote.ballots[seat.id] === choice;
  return accepted(same ? [] : [{ type: 'VoteGiven', choice }]);
});

/** The person presiding ends the vote; enough people must be here then too. */
export const closeVote = presided<'CloseVote'>((_, here) => {
  if (here.decision.status !== 'voting') return refused({ code: 'NoVoteIsOpen' });
  const no = mustHaveNoUndecidedInterest(here) ?? mustBeEnough(here);
  return no === null ? accepted([endOfVote(here, here.decision.vote)]) : refused(no);
});

/**
 * One more vote, only on a tie, by whoever presides over this item: either way, or not used, and
 * then the proposal falls. Enough people are still here: whatever changes that undoes the tie.
 */
export const giveCastingVote = presided<'GiveCastingVote'>(({ casting }, here) => {
  const { decision } = here;
  if (decision.status !== 'tied') return refused({ code: 'NotATie' });
  const votes = countVotes(decision, decision.vote);
  return accepted([
    { type: 'CastingVoteGiven', casting },
    ending(here, casting === 'for' ? 'carried by casting vote' : 'not carried', {
      ...votes,
      for: votes.for + Number(casting === 'for'),
      against: votes.against + Number(casting === 'against'),
    }),
  ]);
});

function endOfVote(here: Seated, given: Vote): Fact {
  const { decision } = here;
  const result = resultOf(decision, countVotes(decision, given));
  if (result !== 'tie') return ending(here, result);
  if (decision.takenAt === 'for a meeting') return ending(here, 'taken to a meeting');
  return decision.forum.constitution.vote?.tie === 'second and casting vote'
    ? { type: 'VoteTied' }
    : ending(here, 'not carried');
}

function mustHaveAVoteInTheRules({ decision }: Here): Guard {
  return decision.forum.constitution.vote === null ? { code: 'NoVoteInTheRules' } : null;
}

function mustHaveTakenTheSteps({ decision }: Here): Guard {
  const steps = missingSteps(decision).map((step) => step.id);
  return steps.length === 0
    ? null
    : { code: 'StepsMissing', steps, presiding: presidingSeat(decision) };
}
