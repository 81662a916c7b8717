import type { Answer, Opened } from '#shared/decision/decision.ts';
import { ballotOf, seatOf } from '#shared/decision/standing.ts';
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
  const seat = seatOf(decision, person);
  if (seat === null) return [];
  const ballot = ballotOf(decision, seat);
  if (ballot !== null) return [votes[ballot]];
  const answer = decision.answers[seat.id];
  return answer === undefined ? [] : [answerInWords(decision, answer)];
}

function answerInWords({ versions }: Opened, { kind, version, at }: Answer): string {
  const answered = versions.find(({ hash }) => hash === version)?.number ?? versions.length;
  const again = answered < versions.length ? ' The words have changed since.' : '';
  return `${given[kind]} version ${answered} on ${whenItWas(at)}.${again}`;
}
