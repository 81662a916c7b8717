import { count } from './language.ts';

/** What stands in the file, told so that it can be recognised there. */
export function foundInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return textInWords(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return namedValues(Object.keys(value));
  return JSON.stringify(value);
}

/** At most as many names as a reader takes in. */
export function namedValues(names: readonly string[]): string {
  if (names.length === 0) return 'an empty group';
  const shown = names.slice(0, 12).map((name) => (name.length > 60 ? shortened(name) : name));
  const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : '';
  return `named values (${shown.join(', ')}${more})`;
}

/** In quotation marks, with whatever a terminal might act upon written out. */
export function shortened(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** With each control character written out: a terminal acts upon none. */
export function plainly(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, '0')}`;
  });
}

export function sizeInWords(value: unknown): string {
  if (typeof value === 'string' && value !== '')
    return `a text of ${count(value.length, 'character', 'characters')}`;
  return foundInWords(value);
}

function textInWords(text: string): string {
  return text === '' ? 'an empty text' : shortened(text);
}
