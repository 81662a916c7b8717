import type { Problem } from './refusal.ts';

/** What in a text is about one person's care. */
export type OnePerson = 'an NHS number' | 'a patient';

/**
 * Whether a text holds a valid NHS number (ten digits, written 3-3-4 or after the word NHS, the last
 * a check digit), or seems to speak of one patient: the word near a title with a name, or near a
 * birth date. Null where it does neither.
 * Source of the check digit: NHS Data Dictionary, NHS Number, modulus 11 algorithm.
 */
export function onePersonIn(text: string): OnePerson | null {
  if (hasNhsNumber(text)) return 'an NHS number';
  return aroundPatients(text).some((near) => titled.test(near) || birthDate.test(near))
    ? 'a patient'
    : null;
}

/** No words about one person's care are put on record, whichever box they were typed into. */
export function onePersonProblem(
  events: readonly { readonly type: string; readonly words?: Readonly<Record<string, string>> }[],
  { aboutNoOne }: { readonly aboutNoOne?: boolean },
): Problem | null {
  const typed = events.flatMap(({ words }) => Object.entries(words ?? {}));
  const found = typed.map(([field, text]) => ({ field, is: onePersonIn(text) }));
  const number = found.find(({ is }) => is === 'an NHS number');
  if (number !== undefined) return { code: 'HoldsNhsNumber', field: number.field };
  const patient = found.find(({ is }) => is === 'a patient');
  return patient === undefined || aboutNoOne === true
    ? null
    : { code: 'AboutOnePerson', field: patient.field };
}

const gap = String.raw`[\s\p{Pd}.]`;
const written = new RegExp(String.raw`(?<!\d)\d{3}${gap}\d{3}${gap}\d{4}(?!\d)`, 'gu');
const afterNhs = /\bNHS\b\D{0,20}\d{10}(?!\d)/giu;
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\.?\s+\p{Lu}/u;
const birthDate =
  /\b(?:born|d\.?o\.?b\.?|date of birth)\b.{0,20}\d|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19\d\d|20[01]\d)\b/iu;

function hasNhsNumber(text: string): boolean {
  const found = [...text.matchAll(written), ...text.matchAll(afterNhs)];
  return found.some(([match]) => isNhsNumber(match.replaceAll(/\D/gu, '')));
}

function isNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9), Number).reduce(
    (total, digit, index) => total + digit * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** What stands within sixty characters of the word, in each place where it stands. */
function aroundPatients(text: string): string[] {
  return [...text.matchAll(/\bpatient\b/giu)].map(({ index }) =>
    text.slice(Math.max(index - 60, 0), index + 67),
  );
}
