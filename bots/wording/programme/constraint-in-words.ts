import type { Constraint } from '#shared/transition/programme/constraint.ts';

/** The constraint, what it asks, and what holds while the answer is the wrong one. */
export function constraintInWords({ id, says, under, asks, endsWhen }: Constraint): string {
  const until = endsWhen === 'the law is in force' ? ' Until the law is in force.' : '';
  const question =
    asks === undefined
      ? ''
      : ` Asked of ${ofInWords[asks.of]}: “${asks.question}” ${held[asks.heldOn]} ${meanwhile[asks.meanwhile]}.`;
  return `${id}. ${says} (under ${under}).${until}${question}`;
}

const ofInWords = {
  'every proposal': 'every proposal',
  people: 'proposals about people',
  'a senior appointment': 'proposals about a senior appointment',
  'a duty that moves': 'proposals about a duty that moves',
  'the constitution or the memorandum': 'proposals about the constitution or the memorandum',
  'a shadow body': 'proposals to a body in shadow form',
};

const held = {
  yes: 'If yes,',
  no: 'If no,',
  'nothing said': 'Without an answer,',
};

const meanwhile = {
  'in principle only': 'it can be agreed in principle only',
  'not before the law': 'it waits for the law',
  'not without the region': 'it waits until the region’s agreement is on record',
  'not before it is answered': 'it waits',
  'approval to come': 'it has no effect before it is approved',
  'advice only': 'what is agreed is advice',
};
