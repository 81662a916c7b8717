import type { Matter, Suggestion, Version } from '#shared/decision/decision.ts';
import { waitingSuggestions } from '#shared/decision/words.ts';
import { list, quoted, saying, sentence } from './language.ts';
import { personName } from './people.ts';
import { shortened } from './shortened.ts';

/** What was suggested and no version has answered yet. */
export function waitingInWords(matter: Matter): string[] {
  return waitingSuggestions(matter).map((each) => inWords(matter, each));
}

/** All that was suggested, each with the version that took it up or passed it over. */
export function suggestionsInWords(matter: Matter): string[] {
  return matter.suggestions.map((each) => `${inWords(matter, each)}${whatBecame(matter, each)}`);
}

/** One of several to tick, in as many characters as either platform shows. */
export function suggestionLabel(matter: Matter, each: Suggestion, number: number): string {
  const whose = sentence(personName(matter, each.by));
  return shortened(`${number}. ${whose}: ${quoted(each.suggestion)}`, 70);
}

/** What someone suggested and the words as they stand answer, as they are told it. */
export function yoursInWords(matter: Matter, ids: readonly string[] = []): string[] {
  return matter.suggestions
    .filter(({ id }) => ids.includes(id))
    .map(({ dealtWith, suggestion }) =>
      dealtWith?.takenUp === true
        ? saying('It takes up the words that you suggested', suggestion)
        : `${saying('It does not take up the words that you suggested', suggestion)} They stay on record.`,
    );
}

/** "It takes up words that the audit chair suggested: “…”", of every version after this one. */
export function takenUpSince(matter: Matter, before: Version): string[] {
  return matter.suggestions
    .filter(({ dealtWith }) => dealtWith?.takenUp === true)
    .filter(({ dealtWith }) => numberOf(matter, dealtWith) > before.number)
    .map(({ by, suggestion }) =>
      saying(`It takes up words that ${personName(matter, by)} suggested`, suggestion),
    );
}

/** Whose words a version takes up; empty where it takes up none. */
export function takesUpInWords(matter: Matter, takesUp: readonly string[] = []): string {
  const whose = matter.suggestions
    .filter(({ id }) => takesUp.includes(id))
    .map(({ by }) => personName(matter, by));
  return whose.length === 0 ? '' : `It takes up words that ${list([...new Set(whose)])} suggested.`;
}

function inWords(matter: Matter, { by, suggestion }: Suggestion): string {
  return `${sentence(personName(matter, by))} suggests: ${quoted(suggestion)}`;
}

function whatBecame(matter: Matter, { dealtWith }: Suggestion): string {
  if (dealtWith === null) return '';
  const version = `version ${numberOf(matter, dealtWith)}`;
  return dealtWith.takenUp ? ` Taken up in ${version}.` : ` Not taken up in ${version}.`;
}

function numberOf({ versions }: Matter, dealtWith: Suggestion['dealtWith']): number {
  return versions.find(({ hash }) => hash === dealtWith?.version)?.number ?? 0;
}
