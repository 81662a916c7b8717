import type { Matter, Opened } from '#shared/decision/decision.ts';
import { conditions, heldNow } from '#shared/decision/held-by-programmes.ts';
import type { GuardQuestion } from '#shared/transition/guards.ts';
import type { Ended } from './ended.ts';
import { list, saying } from './language.ts';

/** What holds while a question of a programme has the answer that it has. */
const meanwhileWords: { readonly [Each in GuardQuestion['meanwhile']]: string } = {
  'in principle only': 'It can be agreed only in principle, until that law is in force.',
  'not before the law': 'It cannot be agreed before the law is in force.',
  'not without the region': 'It stops until it is on record that the region agrees.',
  'not before it is answered': 'It stops until that is settled.',
  'approval to come': 'What is agreed has no effect before others agree to it too.',
  'advice only': 'What is agreed is advice. Whoever holds the power decides.',
};

/** What running programmes hold this to; that their questions wait, until they are answered. */
export function programmesInWords(matter: Pick<Matter, 'programme'>): string[] {
  const { programme } = matter;
  if (programme === null) return [];
  return programme.answers === null
    ? [`${asksAbout(programme.programmes)} The governance lead has yet to answer.`]
    : heldInWords(heldNow(matter));
}

function asksAbout(names: readonly string[]): string {
  return `${list(names)} ${names.length === 1 ? 'asks' : 'ask'} about this.`;
}

export function heldInWords(held: readonly Pick<GuardQuestion, 'says' | 'meanwhile'>[]): string[] {
  return held.map(({ says, meanwhile }) => `${says}. ${meanwhileWords[meanwhile]}`);
}

/** " In principle only: it has no effect before the law is in force." Empty where nothing is waited for. */
export function inPrincipleOnly(decision: Ended): string {
  const waits = new Set(conditions(decision).map(({ meanwhile }) => meanwhile));
  const before = [
    ...(waits.has('in principle only') ? ['the law is in force'] : []),
    ...(waits.has('approval to come') ? ['others agree to it too'] : []),
  ];
  return before.length === 0 ? '' : ` In principle only: it has no effect before ${list(before)}.`;
}

/** Every question that was answered, with its answer. */
export function programmesOnRecord({ programme }: Opened): string[] {
  if (programme === null || programme.answers === null) return [];
  const { asks, answers, said } = programme;
  return asks.flatMap(({ constraint: id, question }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    return [
      answer === 'said' ? saying(question, said[id] ?? '') : `${question} ${inOneWord[answer]}`,
    ];
  });
}

const inOneWord = { yes: 'Yes.', no: 'No.' } as const;
