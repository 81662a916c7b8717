import { type Quorum, quorum } from '#shared/forum/quorum.ts';
import { reaches, smallestThatReaches } from '#shared/forum/reaches.ts';
import type { Seat } from '#shared/forum/seat.ts';
import type { Opened, Vote } from './decision.ts';
import type { How, Votes } from './outcome.ts';
import {
  answerNow,
  ballotOf,
  electorate,
  isPresent,
  partOf,
  standingObjections,
  undecided,
} from './standing.ts';

/**
 * Whether enough people are here for this item: marked present at a meeting; elsewhere, having
 * answered the words as they stand or, once there is a vote, having voted. A seat kept out by an
 * interest does not count.
 */
export function enoughPeople(matter: Opened): Quorum {
  const present = matter.forum.seats.filter(
    (seat) =>
      seat.countsToQuorum &&
      seat.holder !== null &&
      partOf(matter, seat).counts &&
      isHere(matter, seat),
  );
  return quorum(matter.forum.constitution.quorum, matter.forum.seats, present);
}

function isHere(matter: Opened, seat: Seat): boolean {
  if (matter.takenAt === 'at a meeting') return isPresent(matter, seat);
  return 'vote' in matter && matter.vote !== null
    ? ballotOf(matter, seat) !== null
    : answerNow(matter, seat) !== null;
}

export interface Answers {
  readonly agree: number;
  readonly concern: number;
  readonly abstain: number;
  readonly object: number;
  readonly of: number;
}

/** Answers to the words as they stand, of the seats that count. */
export function answers(matter: Opened): Answers {
  const seats = electorate(matter);
  const kinds = seats.map((seat) => answerNow(matter, seat)?.kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  return {
    agree: count('agreement'),
    concern: count('concern'),
    abstain: count('abstention'),
    object: count('objection'),
    of: seats.length,
  };
}

export interface Support {
  readonly met: boolean;
  readonly support: number;
  readonly needed: number;
}

/** Active support: agreements, with or without a concern, against the seats that count. */
export function support(matter: Opened): Support {
  const found = answers(matter);
  const given = found.agree + found.concern;
  const share = matter.forum.constitution.support;
  return {
    met: reaches(share, given, found.of),
    support: given,
    needed: smallestThatReaches(share, found.of),
  };
}

/** Whether agreement could be recorded now. */
export function isRipe(matter: Opened): boolean {
  return (
    (matter.status === 'seeking consensus' || matter.status === 'resolving') &&
    standingObjections(matter).length === 0 &&
    undecided(matter).length === 0 &&
    enoughPeople(matter).met &&
    support(matter).met
  );
}

/** What kind of agreement the answers come to; meaningful only where agreement can be recorded. */
export function agreementReached(matter: Opened): How {
  const found = answers(matter);
  if (found.concern > 0) return 'consensus with reservations';
  return found.agree === found.of ? 'unanimous' : 'consensus';
}

/** The votes of the seats that count; a ballot whose seat was kept out later is set aside. */
export function countVotes(matter: Opened, vote: Vote): Votes {
  const cast = electorate(matter).map((seat) => vote.ballots[seat.id]);
  const count = (choice: string) => cast.filter((each) => each === choice).length;
  return { for: count('for'), against: count('against'), abstained: count('abstain') };
}

/** Seats that may vote and have not. */
export function yetToVote(matter: Opened, vote: Vote): Seat[] {
  return electorate(matter).filter((seat) => vote.ballots[seat.id] === undefined);
}

/**
 * What the votes come to: as many as the rules ask, or fewer. It is a tie where there are as many
 * for as against and one more vote for would carry it; where more is asked, equal votes fall short.
 */
export function resultOf(matter: Opened, votes: Votes): 'carried' | 'tie' | 'not carried' {
  const rule = matter.forum.constitution.vote;
  const cast = votes.for + votes.against;
  if (rule === null || cast === 0) return 'not carried';
  if (reaches(rule.carriedBy, votes.for, cast)) return 'carried';
  const oneMoreCarries = reaches(rule.carriedBy, votes.for + 1, cast + 1);
  return votes.for === votes.against && oneMoreCarries ? 'tie' : 'not carried';
}
