import type { Matter, Opened } from '#shared/decision/decision.ts';
import { conditions, heldNow, waitsForAnswers } from '#shared/decision/held-by-programmes.ts';
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

/** What running programmes hold this to; that it waits for answers to them, where it does. */
export function programmesInWords(matter: Pick<Matter, 'programme'>): string[] {
  return waitsForAnswers(matter)
    ? [`${programmesAsk(matter)} this. The governance lead has yet to answer.`]
    : heldInWords(heldNow(matter));
}

function programmesAsk({ programme }: Pick<Matter, 'programme'>): string {
  const names = programme?.programmes ?? [];
  return `${list(names)} ${names.length === 1 ? 'asks' : 'ask'} about`;
}

/** To the governance lead: what they are asked for, and what waits for it. */
export function answersWanted(matter: Pick<Matter, 'programme'>): string[] {
  return waitsForAnswers(matter)
    ? programmesInWords(matter)
    : [`${programmesAsk(matter)} some kinds of proposal. Please say whether this is one of them.`];
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
