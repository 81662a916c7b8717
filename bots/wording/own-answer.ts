import { type Capacity, capacityOf, seatsFor } from '#shared/decision/acting.ts';
import type { Answer, Ballot, Opened } from '#shared/decision/decision.ts';
import { waysAnswered, waysSpoken } from '#shared/decision/saying.ts';
import { countedAs } from '#shared/decision/speaking.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { whenItWas } from './dates.ts';
import { hasEnded } from './ended.ts';
import { actedFor } from './forms/stand-in-forms.ts';
import { the } from './language.ts';
import { inTheChair, seatName } from './people.ts';

const given: { readonly [Kind in Answer['kind']]: string } = {
  agreement: 'You agreed to',
  concern: 'You agreed, with a concern, to',
  abstention: 'You abstained on',
  objection: 'You objected to',
};

const votes = {
  for: 'You voted for.',
  against: 'You voted against.',
  abstain: 'You abstained in the vote.',
} as const;

/**
 * What this person has answered or voted so far, for every seat that they hold or stand in for: the
 * receipt, to be read again at any time. A seat that is not theirs, or not the only one, is named.
 */
export function ownAnswer(decision: Opened, person: string): string[] {
  const seats = seatsFor(decision, person);
  return seats.flatMap((seat) => {
    const isPlain = seats.length === 1 && seat.holders.includes(person);
    const said = saidFor(decision, seat, person);
    if (said === null) return [];
    const words = isPlain ? said : `${said} ${actedFor(seatName(decision, seat.id))}`;
    return [words, ...whyNotCounted(decision, seat, person)];
  });
}

function saidFor(decision: Opened, seat: Seat, person: string): string | null {
  const ballot = ballotBy(decision, seat, person);
  if (ballot !== undefined) return votes[ballot.choice];
  const answer = decision.answers[seat.id]?.find(({ by }) => by === person);
  return answer === undefined ? null : answerInWords(decision, answer);
}

function ballotBy(decision: Opened, { id }: Seat, person: string): Ballot | undefined {
  const vote = 'vote' in decision ? decision.vote : null;
  return vote?.ballots[id]?.find(({ by }) => by === person);
}

/** Why what a person last said for a seat does not count, or not yet; nothing where it does. */
export function whyNotCounted(decision: Opened, seat: Seat, person: string): string[] {
  const as = capacityOf(decision, seat, person);
  if (as === null) return held(decision);
  const voted = ballotBy(decision, seat, person) !== undefined;
  const ways = voted ? waysSpoken(decision, seat) : waysAnswered(decision, seat);
  return overtaken({ as, counted: countedAs(decision, ways) }, the(seat.name), voted);
}

/** What a deputy says before they may act. */
function held(decision: Opened): string[] {
  return hasEnded(decision)
    ? ['It was not counted: no one said in time that you may act.']
    : [`It is held, not counted: ${inTheChair(decision)} has not said yet if you may act.`];
}

/** A member and whoever stands in for them have both spoken, and the word of another counts. */
function overtaken(
  { as, counted }: { readonly as: Capacity; readonly counted: Capacity | null },
  owner: string,
  voted: boolean,
): string[] {
  if (counted === null || counted === as) return [];
  const has = voted ? 'has voted' : 'has answered';
  if (as === 'holder') return [`It is not counted: the one who stands in for you ${has} since.`];
  return counted === 'holder'
    ? [`It is not counted: ${owner} ${has} too.`]
    : [`It is not counted: someone else ${has} for ${owner}.`];
}

function answerInWords({ versions }: Opened, { kind, version, at }: Answer): string {
  const answered = versions.find(({ hash }) => hash === version)?.number ?? versions.length;
  const again = answered < versions.length ? ' The words have changed since.' : '';
  return `${given[kind]} version ${answered} on ${whenItWas(at)}.${again}`;
}
