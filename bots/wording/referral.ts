import type { Opened } from '#shared/decision/decision.ts';
import { maySee } from '#shared/decision/standing.ts';
import { saying, sentence } from './language.ts';

/** The body that an item was handed on to, as whoever did it called it. */
export function referredTo({ referral }: Opened): string {
  const name = referral?.name.trim() ?? '';
  return name === '' ? 'another body' : name;
}

/** Why others should take it; nothing where it was not handed on. */
export function whyReferred({ referral }: Opened): string[] {
  return referral === null ? [] : [saying('Why it was referred', referral.why)];
}

/** What whoever keeps the record of that body is told. */
export function referredToYou(decision: Opened): string[] {
  const there = referredTo(decision);
  return [
    `${sentence(decision.forum.name)} referred this to ${there}. It is not a decision, and it goes no further where it was.`,
    ...whyReferred(decision),
    `You keep the record of ${there}. You can raise it there: the form has these words in it.`,
  ];
}

/** Whether that body hears of it by itself, for whoever handed it on. */
export function whoHears(decision: Opened, person: string): string[] {
  const lead = decision.referral?.lead ?? null;
  if (lead === null) return ['I know no one there. Please tell them yourself.'];
  if (lead === person) return [];
  return maySee(decision, lead)
    ? ['Their governance lead is told.']
    : [
        'Their governance lead may not see this item, so I do not tell them. What they may know is yours to say.',
      ];
}
