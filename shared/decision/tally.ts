import { type Count, countLimb } from '#shared/forum/count-limb.ts';
import { type Quorum, quorum, type SeatHere } from '#shared/forum/quorum.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { unmet } from '#shared/forum/unmet.ts';
import { type Capacity, standInsOf } from './acting.ts';
import type { Opened, Vote } from './decision.ts';
import { passesProgrammes } from './held-by-programmes.ts';
import type { How, Votes } from './outcome.ts';
import {
  answerNow,
  ballotOf,
  peersOf,
  stance,
  standingObjections,
  waysSpoken,
  waysVoted,
} from './saying.ts';
import { electorate, hasAVote, isEntitled, isPresent, partOf, undecided } from './standing.ts';

/**
 * Whether enough people are here for this item: marked present at a meeting; elsewhere, having
 * answered the words as they stand or, once there is a vote, having voted. A seat kept out by an
 * interest does not count.
 */
export function enoughPeople(matter: Opened): Quorum {
  return quorum(matter.rules.quorum, seatsHere(matter));
}

/** Every seat as it stands for the count of people on this item. */
export function seatsHere(matter: Opened): readonly SeatHere[] {
  return matter.forum.seats.map((seat) => seatHere(matter, seat));
}

function seatHere(matter: Opened, seat: Seat): SeatHere {
  return {
    seat,
    present: waysHere(matter, seat).some((way) => counts(matter, way)),
    steppedOut: !partOf(matter, seat).counts,
  };
}

/**
 * Whether anyone is here for a seat: also people who share it and differ, so that it says nothing;
 * not someone named to stand in who is not allowed to.
 */
export function isHere(matter: Opened, seat: Seat): boolean {
  return waysHere(matter, seat).length > 0;
}

/**
 * As what a seat is here: by whoever spoke for it; at a meeting, until someone did, by whoever was
 * named to stand in, who counts only once allowed; where nobody was named, by its holder.
 */
function waysHere(matter: Opened, seat: Seat): readonly Capacity[] {
  if (seat.holders.length === 0) return [];
  if (matter.takenAt !== 'at a meeting') {
    return waysSpoken(matter, seat);
  }
  if (!isPresent(matter, seat)) return [];
  const spoke = waysSpoken(matter, seat);
  if (spoke.length > 0) return spoke;
  const named = standInsOf(matter, seat);
  if (named.length === 0) return ['holder'];
  return named.filter(({ allowed }) => allowed === true).map((each) => each.as);
}

function counts({ rules }: Opened, way: Capacity): boolean {
  if (way === 'substitute') return rules.substitutes.counts;
  if (way === 'deputy') return rules.deputies !== 'none' && rules.deputies.counts;
  if (way === 'proxy') return rules.proxies !== 'forbidden' && rules.proxies.counts;
  return true;
}

/** Every seat that this kind of decision gives a vote, as it stands, and what it says. */
export function sayings(matter: Opened, choiceOf: (seat: Seat) => Choice | null): readonly Said[] {
  return matter.forum.seats
    .filter((seat) => hasAVote(matter, seat))
    .map((seat) => {
      const choice = choiceOf(seat);
      const byPeers = choice !== null && peersOf(matter, seat).length > 0;
      return {
        seat,
        choice,
        present: byPeers || isHere(matter, seat),
        steppedOut: !partOf(matter, seat).votes,
        entitled: byPeers || isEntitled(matter, seat),
      };
    });
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

/** Active support, one count for each of the rules' tests. */
export function support(matter: Opened): readonly Count[] {
  const table = sayings(matter, (seat) => {
    const answer = answerNow(matter, seat);
    return answer === null ? null : stance(answer);
  });
  const { consensus, weights } = matter.rules;
  return consensus.support.map((limb) => countLimb(limb, table, weights));
}

/** Who must have answered and has not, one entry for each seat short. */
export function stillToAnswer(matter: Opened) {
  const spoken = electorate(matter).filter((seat) => answerNow(matter, seat) !== null);
  return unmet(matter.rules.consensus.mustAnswer, spoken, 'one each');
}

/** Seats that the rules want to agree and that do not. */
export function notAgreeing(matter: Opened): readonly Seat[] {
  if (matter.rules.consensus.agreedWhen === 'no objection stands') return [];
  return electorate(matter).filter((seat) => {
    const answer = answerNow(matter, seat);
    return answer === null || stance(answer) !== 'for';
  });
}

/** Whether agreement could be recorded now, its time apart. */
export function isRipe(matter: Opened): boolean {
  return (
    (matter.status === 'seeking consensus' || matter.status === 'resolving') &&
    (matter.rules.vote === 'none' || matter.rules.vote.when === 'last resort') &&
    nothingHolds(matter) &&
    enoughPeople(matter).met &&
    support(matter).every(({ met }) => met) &&
    stillToAnswer(matter).length === 0 &&
    notAgreeing(matter).length === 0
  );
}

function nothingHolds(matter: Opened): boolean {
  const held = [standingObjections(matter), undecided(matter)];
  return held.every(({ length }) => length === 0) && passesProgrammes(matter);
}

/** What kind of agreement the answers come to; meaningful only where agreement can be recorded. */
export function agreementReached(matter: Opened): How {
  const found = answers(matter);
  if (found.concern > 0) return 'consensus with reservations';
  return found.agree === found.of ? 'unanimous' : 'consensus';
}

/** The votes of the seats that count; a ballot whose seat was kept out later is set aside. */
export function countVotes(matter: Opened): Votes {
  const cast = sayings(matter, (seat) => ballotOf(matter, seat)).filter(({ entitled }) => entitled);
  const count = (choice: Choice) => cast.filter((each) => each.choice === choice).length;
  return { for: count('for'), against: count('against'), abstained: count('abstain') };
}

/** Seats that may vote and have not. */
export function yetToVote(matter: Opened, vote: Vote): Seat[] {
  return electorate(matter).filter((seat) => waysVoted(matter, vote, seat).length === 0);
}
