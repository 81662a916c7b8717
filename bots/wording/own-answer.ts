import { capacityOf, seatsFor } from '#shared/decision/acting.ts';
import type { Answer, Opened } from '#shared/decision/decision.ts';
import { answerNow } from '#shared/decision/saying.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { whenItWas } from './dates.ts';
import { hasEnded } from './ended.ts';
import { the } from './language.ts';
import { inTheChair } from './people.ts';

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

/** What this person has answered or voted so far: the receipt, to be read again at any time. */
export function ownAnswer(decision: Opened, person: string): string[] {
  const [seat] = seatsFor(decision, person);
  if (seat === undefined) return [];
  const theirs = ({ by }: { readonly by: string }) => by === person;
  const vote = 'vote' in decision ? decision.vote : null;
  const ballot = vote?.ballots[seat.id]?.find(theirs);
  if (ballot !== undefined) return [votes[ballot.choice], ...held(decision, seat, person)];
  const answer = decision.answers[seat.id]?.find(theirs);
  if (answer === undefined) return [];
  const aside = [...held(decision, seat, person), ...overtaken(decision, seat, answer)];
  return [answerInWords(decision, answer), ...aside];
}

/** What a deputy says before they may act. */
function held(decision: Opened, seat: Seat, person: string): string[] {
  if (capacityOf(decision, seat, person) !== null) return [];
  return hasEnded(decision)
    ? ['It was not counted: no one said in time that you may act.']
    : [`It is held, not counted: ${inTheChair(decision)} has not said yet if you may act.`];
}

/** The member's own answer counts before that of whoever stands in for them. */
function overtaken(decision: Opened, seat: Seat, { by }: Answer): string[] {
  const counted = answerNow(decision, seat)?.by ?? by;
  return !seat.holders.includes(by) && seat.holders.includes(counted)
    ? [`It is not counted: ${the(seat.name)} has answered too.`]
    : [];
}

function answerInWords({ versions }: Opened, { kind, version, at }: Answer): string {
  const answered = versions.find(({ hash }) => hash === version)?.number ?? versions.length;
  const again = answered < versions.length ? ' The words have changed since.' : '';
  return `${given[kind]} version ${answered} on ${whenItWas(at)}.${again}`;
}
