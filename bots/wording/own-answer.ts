import { seatsFor } from '#shared/decision/acting.ts';
import type { Answer, Opened } from '#shared/decision/decision.ts';
import { whenItWas } from './dates.ts';

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
  if (ballot !== undefined) return [votes[ballot.choice]];
  const answer = decision.answers[seat.id]?.find(theirs);
  return answer === undefined ? [] : [answerInWords(decision, answer)];
}

function answerInWords({ versions }: Opened, { kind, version, at }: Answer): string {
  const answered = versions.find(({ hash }) => hash === version)?.number ?? versions.length;
  const again = answered < versions.length ? ' The words have changed since.' : '';
  return `${given[kind]} version ${answered} on ${whenItWas(at)}.${again}`;
}
