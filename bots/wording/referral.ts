import type { Opened } from '#shared/decision/decision.ts';
import { saying } from './language.ts';

/** The body that an item was handed on to, as whoever did it called it. */
export function referredTo({ referral }: Opened): string {
  const name = referral?.name.trim() ?? '';
  return name === '' ? 'another body' : name;
}

/** Why others should take it; nothing where it was not handed on. */
export function whyReferred({ referral }: Opened): string[] {
  return referral === null ? [] : [saying('Why it was referred', referral.why)];
}
