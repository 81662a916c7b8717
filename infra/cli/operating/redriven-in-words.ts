import { shortened } from '#bots/wording/input-problems-found.ts';
import { count } from '#bots/wording/language.ts';
import { operating } from '#infra/words/operating.ts';
import type { Kept, KeptLate } from './redrive-appointments.ts';
import type { ToldLate } from './redrive-effects.ts';
import type { Left } from './redriven.ts';
import { toldAgainInWords } from './told-again-in-words.ts';

/** Of each queue how much was there, what became of it, and what stays. */
export function redrivenInWords(appointments: KeptLate, effects: ToldLate): readonly string[] {
  const missed = appointments.kept.length + appointments.left.length;
  const failed = effects.removed + effects.left.length;
  return [
    operating.letters('AppointmentsMissed', messages(missed)),
    ...appointments.kept.map(keptInWords),
    ...appointments.left.map(leftInWords),
    operating.letters('EffectsFailed', messages(failed)),
    ...(effects.told === null ? [] : toldAgainInWords(effects.told)),
    ...effects.left.map(leftInWords),
  ];
}

function messages(number: number): string {
  return count(number, 'message', 'messages');
}

function keptInWords({ target, payload }: Kept): string {
  const { ics = '', decision } = payload;
  return operating.kept[target](decision === undefined ? ics : `${decision} of ${ics}`);
}

function leftInWords({ message, body, why }: Left): string {
  if (why === 'unknown') return operating.leftUnknown(message, shortened(body));
  return why === 'too recent'
    ? operating.leftTooRecent(message)
    : operating.leftFailed(message, why.fault);
}
