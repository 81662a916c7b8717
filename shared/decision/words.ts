import { canonical, sha256 } from '#shared/hash.ts';
import type { Matter, Version } from './decision.ts';
import type { Problem } from './refusal.ts';

/** The most characters a box takes. */
export const limits = {
  question: 200,
  why: 2000,
  link: 500,
  words: 3000,
  sheet: 1500,
} as const;

/** What is wrong with a text a person must give, if anything. */
export function textProblem(field: string, text: string, limit: number): Problem | null {
  if (text.trim() === '') return { code: 'Blank', field };
  return tooLong(field, text, limit);
}

/** What is wrong with a text a person may leave empty. */
export function tooLong(field: string, text: string, limit: number): Problem | null {
  return text.length > limit ? { code: 'TooLong', field, found: text.length, limit } : null;
}

/** What is wrong with a web address that a person may leave empty. */
export function linkProblem(field: string, link: string): Problem | null {
  if (link === '') return null;
  const web = /^https?:\/\/[^\s<>"|]+$/i.test(link);
  return web ? tooLong(field, link, limits.link) : { code: 'NotALink', field, found: link };
}

/** The hash that answers bind to; the number is part of it, so words that come back ask again. */
export function versionHash(number: number, question: string, why: string): string {
  return sha256(canonical({ number, question, why }));
}

/** The hash of the words alone: what several bodies that decide the same thing have in common. */
export function textHash({ question, why }: Pick<Version, 'question' | 'why'>): string {
  return sha256(canonical({ question, why }));
}

/** What is wrong with the words that someone would put in the place of those that stand. */
export function newWordsProblem(
  now: Version,
  { question, why }: Pick<Version, 'question' | 'why'>,
): Problem | null {
  return (
    textProblem('question', question, limits.question) ??
    textProblem('why', why, limits.why) ??
    (question === now.question && why === now.why
      ? { code: 'NothingChanged', field: 'question' }
      : null)
  );
}

/** Suggestions that no version has taken up or passed over yet. */
export function waitingSuggestions({ suggestions }: Pick<Matter, 'suggestions'>) {
  return suggestions.filter(({ dealtWith }) => dealtWith === null);
}

/** The words as they stand. */
export function current(matter: Matter): Version {
  return matter.versions.reduce((_, later) => later);
}
