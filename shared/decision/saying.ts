import type { Choice } from '#shared/forum/said.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';
import { type Capacity, capacityOf, instructionOf } from './acting.ts';
import type { Answer, Ballot, Matter, Objection, Opened, Vote } from './decision.ts';
import { holderWins, sayingOf } from './speaking.ts';
import { electorate, isEntitled, isUndecided, partOf } from './standing.ts';
import { current } from './words.ts';

/** What was said for a seat to the words as they stand now, the latest last. */
export function answersNow(matter: Matter, seat: Seat): readonly Answer[] {
  const { hash } = current(matter);
  return (matter.answers[seat.id] ?? []).filter(({ version }) => version === hash);
}

/** The same for every seat, by seat id. */
export function answersToTheseWords(matter: Matter): Readonly<Record<string, readonly Answer[]>> {
  return Object.fromEntries(
    matter.forum.seats.map((seat) => [seat.id, answersNow(matter, seat)] as const),
  );
}

/** A seat's answer to the words as they stand now. */
export function answerNow(matter: Matter, seat: Seat): Answer | null {
  const all = answersNow(matter, seat);
  const said = sayingOf(matter, seat, all, (one, other) => stance(one) === stance(other));
  return said?.kind === 'agreement' ? (concernBeside(matter, seat, all) ?? said) : said;
}

/** A concern of one of several holders who all agree is the concern of their seat. */
function concernBeside(matter: Matter, seat: Seat, all: readonly Answer[]): Answer | undefined {
  return seat.whenTheyDiffer === 'no vote'
    ? all.find(({ kind, by }) => kind === 'concern' && capacityOf(matter, seat, by) === 'holder')
    : undefined;
}

/** What an answer comes to where answers are counted like votes. */
export function stance({ kind }: Answer): Choice {
  switch (kind) {
    case 'agreement':
    case 'concern':
      return 'for';
    case 'objection':
      return 'against';
    case 'abstention':
      return 'abstain';
  }
}

/** A seat's vote. A vacant seat follows the other seats of its body where the rules say so. */
export function ballotOf(matter: Opened, seat: Seat): Choice | null {
  const vote = 'vote' in matter ? matter.vote : null;
  if (vote === null) return null;
  if (isFilled(seat)) return ownBallot(matter, vote, seat)?.choice ?? null;
  const said = peersOf(matter, seat).flatMap((peer) => ownBallot(matter, vote, peer)?.choice ?? []);
  const [first] = said;
  return first !== undefined && said.every((each) => each === first) ? first : null;
}

function ownBallot(matter: Opened, vote: Vote, seat: Seat): Ballot | null {
  const given = (vote.ballots[seat.id] ?? []).filter((ballot) => isAsTold(matter, seat, ballot));
  return sayingOf(matter, seat, given, (one, other) => one.choice === other.choice);
}

/** A proxy told otherwise since then has not voted. */
function isAsTold(matter: Matter, seat: Seat, { by, choice }: Ballot): boolean {
  if (capacityOf(matter, seat, by) !== 'proxy') return true;
  return (instructionOf(matter, seat, by) ?? choice) === choice;
}

/** The seats that exercise a vacant seat's vote. */
export function peersOf(matter: Matter, seat: Seat): readonly Seat[] {
  if (isFilled(seat) || seat.whenVacant === 'its vote is lost' || seat.body === null) return [];
  return matter.forum.seats.filter((each) => each.body === seat.body && isEntitled(matter, each));
}

/** As what people said something for the seat that counts: to the words as they stand, or in the vote. */
export function waysSpoken(matter: Opened, seat: Seat): readonly Capacity[] {
  const vote = 'vote' in matter ? matter.vote : null;
  return vote === null ? waysAnswered(matter, seat) : waysVoted(matter, vote, seat);
}

/** As what people answered the words as they stand, the latest last. */
export function waysAnswered(matter: Matter, seat: Seat): readonly Capacity[] {
  return answersNow(matter, seat).flatMap(({ by }) => capacityOf(matter, seat, by) ?? []);
}

export function waysVoted(matter: Matter, vote: Vote, seat: Seat): readonly Capacity[] {
  return (vote.ballots[seat.id] ?? [])
    .filter((ballot) => isAsTold(matter, seat, ballot))
    .flatMap(({ by }) => capacityOf(matter, seat, by) ?? []);
}

/** Seats that count and have said nothing yet. People who share a seat and differ have spoken. */
export function silent(matter: Opened): Seat[] {
  return electorate(matter).filter(
    (seat) => waysAnswered(matter, seat).length === 0 && waysSpoken(matter, seat).length === 0,
  );
}

/** What would let its owner live with it: what they said last. */
export function whatWouldHelp({ help, missing }: Pick<Objection, 'help' | 'missing'>): string {
  return missing.at(-1)?.missing ?? help;
}

/**
 * Objections that block: not withdrawn, of a seat that still counts or waits for a handling, and
 * by someone who still acts for it. A holder's own answer takes the place of a deputy's objection;
 * where the last word stands, a later one.
 */
export function standingObjections(matter: Matter): Objection[] {
  const seats = new Map(matter.forum.seats.map((seat) => [seat.id, seat]));
  return matter.objections.filter((each) => {
    const seat = seats.get(each.seat);
    return each.ended === null && seat !== undefined && blocks(matter, seat, each);
  });
}

function blocks(matter: Matter, seat: Seat, { by }: Objection): boolean {
  const waits = isUndecided(matter, seat);
  if (!waits && !partOf(matter, seat).votes) return false;
  const capacity = capacityOf(matter, seat, by);
  if (capacity === null || capacity === 'holder') return capacity !== null;
  const said = answersNow(matter, seat);
  const own = said.findLastIndex((each) => seat.holders.includes(each.by));
  const itself = said.findLastIndex((each) => each.by === by);
  return own === -1 || (!holderWins(matter) && own < itself);
}
