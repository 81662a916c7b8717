import type { Opened } from '#shared/decision/decision.ts';
import { heldNow } from '#shared/decision/held-by-programmes.ts';
import { type Offer, words } from './offer.ts';

/** Tried with the other answer to every question, so that the trial would change something. */
export function programmeOffers(decision: Opened): readonly Offer[] {
  const { programme } = decision;
  if (programme === null) return [];
  const other = programme.asks.map(({ constraint, heldOn }) => {
    if (heldOn === 'nothing said') return [constraint, words] as const;
    return [constraint, programme.answers?.[constraint] === 'yes' ? 'no' : 'yes'] as const;
  });
  const [held] = programme.answers === null ? [] : heldNow(decision);
  return [
    {
      id: 'answer-programme',
      trial: { type: 'AnswerProgramme', answers: Object.fromEntries(other) },
      silent: true,
    },
    ...(held === undefined
      ? []
      : [
          {
            id: 'lift-stop' as const,
            trial: { type: 'LiftStop' as const, constraint: held.constraint, note: words },
            silent: true as const,
          },
        ]),
  ];
}
