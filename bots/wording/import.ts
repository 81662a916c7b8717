import type { Person } from '#shared/directory/account.ts';
import type { Organisation } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { ForumFact } from '#shared/forum/forum-event.ts';
import { doorInWords, type FormerDoor } from './import-doors.ts';
import { forumChanges } from './import-forum.ts';
import { organisationChanges, personChanges } from './import-people.ts';
import { count } from './language.ts';

/** One thing that an import makes or changes; `before` is null where it is new. */
export type IcsChange =
  | { readonly about: 'person'; readonly before: Person | null; readonly after: Person }
  | {
      readonly about: 'organisation';
      readonly before: Organisation | null;
      readonly after: Organisation;
    }
  | {
      readonly about: 'forum';
      readonly before: ForumInForce | null;
      readonly after: ForumInForce;
      readonly events: readonly ForumFact['type'][];
    }
  /** A forum that is on record, and not yet on the list of forums. */
  | { readonly about: 'list'; readonly name: string };

export interface ImportInWords {
  readonly ics: string;
  readonly file: string;
  readonly changes: readonly IcsChange[];
  readonly toClose: readonly FormerDoor[];
  /** How people are called, before and after. */
  readonly nameOf: (person: string) => string;
  /** Whether it was written, or is only shown. */
  readonly isApplied: boolean;
}

/** What an import changes, thing by thing, and whether it has. */
export function importInWords(shown: ImportInWords): string {
  const lines = differencesInWords(shown);
  if (lines.length === 0) return `Nothing changes: ${shown.ics} is as ${shown.file} says.`;
  return [...lines, '', ending(shown)].join('\n');
}

/** Each in a line of its own. */
export function differencesInWords({
  changes,
  toClose,
  nameOf,
}: Pick<ImportInWords, 'changes' | 'toClose' | 'nameOf'>): readonly string[] {
  return [
    ...changes.map((change) => changeInWords(change, nameOf)),
    ...toClose.map((door) => `${doorInWords(door)} opens nothing here any more.`),
  ];
}

function changeInWords(change: IcsChange, nameOf: (person: string) => string): string {
  switch (change.about) {
    case 'person':
      return personChanges(change.before, change.after);
    case 'organisation':
      return organisationChanges(change.before, change.after);
    case 'forum':
      return forumChanges(change.before, change.after, nameOf);
    case 'list':
      return `${change.name}: it joins the list of forums.`;
  }
}

function ending({ changes, toClose, isApplied, file }: ImportInWords): string {
  const things = count(changes.length + toClose.length, 'difference', 'differences');
  return isApplied
    ? `Written: ${things}. The record now is as ${file} says.`
    : `${things}. Nothing was written. To write it: accord import ${file} --apply`;
}

/** Somebody else changed the same thing at the same time. */
export function overtakenInWords(what: string, written: number, of: number): string {
  const before =
    written === 0
      ? 'Nothing was written.'
      : `${written} of ${count(of, 'part', 'parts')} had been written before that; each is whole.`;
  return [
    `Somebody else changed ${what} in the same moment, so this import stopped there.`,
    before,
    'Run it again: it shows what is still different.',
  ].join(' ');
}

export const theDirectory = 'the people or the list of forums';
