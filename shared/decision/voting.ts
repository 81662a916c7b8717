import { after } from '#shared/calendar/duration.ts';
import { chooses } from '#shared/forum/choose.ts';
import type { VoteRules } from '#shared/forum/constitution/vote.ts';
import { isCasting, resultOf } from '#shared/forum/result-of.ts';
import { accepted, refused } from '#shared/result.ts';
import { isBefore } from '#shared/time.ts';
import { ending } from './ending.ts';
import type { Fact } from './event.ts';
import {
  type Guard,
  mustBeEnough,
  mustBeTalking,
  mustBeWithoutAgreement,
  mustHaveNoUndecidedInterest,
  mustPassProgrammes,
  mustPreside,
  mustTakePart,
  presided,
  seated,
} from './guards.ts';
import type { Here, Judge, Seated } from './here.ts';
import { presiding } from './presiding.ts';
import { mustHaveNoHelpUnderWay, mustHaveTakenTheSteps } from './resolving.ts';
import { ballotOf } from './saying.ts';
import { isEntitled } from './standing.ts';
import { mayFollow, maySpeak, maySpeakInOneCapacity } from './standing-in.ts';
import { countVotes, sayings, yetToVote } from './tally.ts';
import { limits, textProblem } from './words.ts';

/**
 * The last resort: the person presiding opens a vote once the required steps stand on record and
 * there is still no agreement, and says why more talk will not help. Where the rules always want a
 * vote, nothing has to come before it. While someone helps from outside no vote is opened.
 * Source: Integrated Care Systems: design framework, June 2021, "Committees and decision-making".
 */
export const openVote: Judge<'OpenVote'> = ({ why }, here) => {
  const { vote, window } = here.decision.rules;
  if (vote === 'none') return refused({ code: 'NoVoteInTheRules' });
  const no =
    mustBeTalking(here) ??
    (vote.when === 'always' ? mustHaveNoHelpUnderWay(here) : mustBeTheLastResort(here)) ??
    mustPreside(here) ??
    mustHaveNoUndecidedInterest(here) ??
    mustPassProgrammes(here) ??
    textProblem('why', why, limits.words);
  if (no !== null) return refused(no);
  const openUntil = window.vote === undefined ? null : after(here.at, window.vote, window.closed);
  return accepted([{ type: 'VoteOpened', openUntil, words: { why } }]);
};

/** A vote may be changed until the vote closes; the last one counts. */
export const vote = seated<'Vote'>(({ choice }, here) => {
  const { decision, seat, person } = here;
  if (decision.status !== 'voting') return refused({ code: 'NoVoteIsOpen' });
  const given = decision.vote.ballots[seat.id] ?? [];
  const no =
    mustTakePart(here) ??
    maySpeak(here, choice) ??
    maySpeakInOneCapacity(here, decision.vote.ballots) ??
    mayFollow(here, given);
  if (no !== null) return refused(no);
  const before = given.find(({ by }) => by === person);
  return accepted(before?.choice === choice ? [] : [{ type: 'VoteGiven', choice }]);
});

/** The person presiding ends the vote; enough people must be here then too. */
export const closeVote = presided<'CloseVote'>((_, here) => {
  const no = mustBeVoting(here) ?? mustHaveNoUndecidedInterest(here) ?? mustBeEnough(here);
  return no === null ? accepted([endOfVote(here)]) : refused(no);
});

/**
 * One more vote, only on a tie, by whoever presides over this item: either way, or not used, and
 * then the proposal falls. Enough people are still here: whatever changes that undoes the tie.
 */
export const giveCastingVote = presided<'GiveCastingVote'>(({ casting }, here) => {
  const { decision } = here;
  if (decision.status !== 'tied') return refused({ code: 'NotATie' });
  const rules = rulesOnVotes(here);
  if (rules === null || rules.tie === 'chair determines' || !mayCast(here, rules)) {
    return refused({ code: 'NotATie' });
  }
  const votes = countVotes(decision);
  return accepted([
    { type: 'CastingVoteGiven', casting },
    ending(here, casting === 'for' ? 'carried by casting vote' : 'not carried', {
      ...votes,
      for: votes.for + Number(casting === 'for'),
      against: votes.against + Number(casting === 'against'),
    }),
  ]);
});

function endOfVote(here: Seated): Fact {
  const { decision } = here;
  const rules = rulesOnVotes(here);
  if (rules === null) return ending(here, 'not carried');
  const table = sayings(decision, (seat) => ballotOf(decision, seat));
  const chair = isCasting(rules.tie) ? presiding(decision) : null;
  const { is } = resultOf({ ...decision.rules, vote: rules }, table, chair);
  if (is !== 'tie') return ending(here, is);
  if (decision.takenAt === 'for a meeting') return ending(here, 'taken to a meeting');
  return endOfTie(here, rules);
}

function endOfTie(here: Seated, rules: VoteRules): Fact {
  switch (rules.tie) {
    case 'second and casting vote':
    case 'casting vote':
      return mayCast(here, rules) ? { type: 'VoteTied' } : ending(here, 'not carried');
    case 'chair determines':
      return { type: 'VoteTied' };
    case 'dispute process':
      return ending(here, 'referred to the dispute process');
    case 'not carried':
      return ending(here, 'not carried');
  }
}

/** A second vote is of a seat that has a first; and the rules may keep it for some seats. */
function mayCast({ decision, seat }: Seated, { tie, castingOnlyBy }: VoteRules): boolean {
  const mayAtAll = castingOnlyBy === undefined || chooses({ class: castingOnlyBy }, seat);
  return mayAtAll && (tie === 'casting vote' || isEntitled(decision, seat));
}

function rulesOnVotes({ decision }: Here): VoteRules | null {
  const { vote: rules } = decision.rules;
  return rules === 'none' ? null : rules;
}

function mustBeVoting({ decision, at }: Here): Guard {
  if (decision.status !== 'voting') return { code: 'NoVoteIsOpen' };
  const { openUntil: until } = decision.vote;
  const early = until !== null && isBefore(at, until);
  return early && yetToVote(decision, decision.vote).length > 0
    ? { code: 'VoteStaysOpen', until }
    : null;
}

function mustBeTheLastResort(here: Here): Guard {
  return mustBeWithoutAgreement(here) ?? mustHaveTakenTheSteps(here);
}
