import type { Person } from '#shared/directory/account.ts';
import type { Organisation } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { ForumFact } from '#shared/forum/forum-event.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { dayMonthAndYear } from './dates.ts';
import { doorInWords, type FormerDoor } from './import-doors.ts';
import { forumChanges } from './import-forum.ts';
import { organisationChanges, personChanges } from './import-people.ts';
import { planChanges } from './import-plan.ts';
import { practiceAhead } from './import-practice.ts';
import { count, list, quoted } from './language.ts';

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
  /** On the register of a person. */
  | {
      readonly about: 'interest';
      readonly person: string;
      readonly what: string;
      readonly ended: string | null;
      readonly isNew: boolean;
    }
  | {
      readonly about: 'plan';
      readonly id: string;
      readonly before: Plan | null;
      readonly after: Plan;
    }
  /** A forum or plan that is on record, and not yet on the list as it is. */
  | { readonly about: 'list'; readonly name: string; readonly of: 'forums' | 'plans' };

export interface ImportInWords {
  readonly ics: string;
  readonly file: string;
  readonly changes: readonly IcsChange[];
  readonly toClose: readonly FormerDoor[];
  /** How people are called, before and after. */
  readonly nameOf: (person: string) => string;
  /** What the rules do that may not be meant, a line each. */
  readonly findings: readonly string[];
  /** Whether it was written, or is only shown. */
  readonly isApplied: boolean;
  /** The day of the import, yyyy-mm-dd. */
  readonly today: string;
  /** How many open items learned who holds their seats from now on. */
  readonly handedOver: number;
}

/** What is to be read first, what an import changes, thing by thing, and whether it has. */
export function importInWords(shown: ImportInWords): string {
  const lines = differencesInWords(shown);
  const { isApplied, findings, handedOver } = shown;
  const items = count(handedOver, 'open item now knows', 'open items now know');
  const learned = handedOver === 0 ? [] : [`${items} who holds each seat.`];
  if (lines.length === 0) {
    return [`Nothing changes: ${shown.ics} is as ${shown.file} says.`, ...learned].join('\n');
  }
  const toRead = isApplied || findings.length === 0 ? [] : [...findings, ''];
  return [...toRead, ...lines, '', ending(shown), ...learned, ...practising(shown)].join('\n');
}

function practising({ changes, ...shown }: ImportInWords): readonly string[] {
  const fresh = changes.flatMap((change) =>
    change.about === 'forum' && change.before === null ? [change.after] : [],
  );
  return practiceAhead(fresh, shown);
}

/** Rules that cannot do what they say, after a line for each reason. */
export function rulesInTheWay(forums: readonly string[]): string {
  return `Nothing was written: the rules of ${list(forums.map(quoted))} cannot work as they stand. Mend what is called an error above, and import again.`;
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
    case 'interest':
      return interestChange(change, nameOf(change.person));
    case 'list':
      return `${change.name}: it joins the list of ${change.of}.`;
    case 'plan':
      return planChanges(change.id, change.before, change.after, nameOf);
  }
}

function interestChange(
  { what, ended, isNew }: Extract<IcsChange, { about: 'interest' }>,
  name: string,
): string {
  const does = isNew ? 'joins the register of interests' : 'is on the register of interests';
  const until = ended === null ? '' : `, ended on ${dayMonthAndYear(ended)}`;
  return `${name}: ${quoted(what)} ${does}${until}.`;
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

/** Something broke in the middle: of the part at which it did, nobody knows. */
export function brokenOffInWords(written: number, of: number): string {
  const before =
    written === of
      ? 'Everything had been written; accounts and channels that people gave up may still lead to them.'
      : `${written} of ${count(of, 'part', 'parts')} had been written, and perhaps the next one; each is whole.`;
  return `The import was broken off. ${before} It is safe to run it again: it writes what is still missing, and nothing twice.`;
}

export const theDirectory = 'the people or the lists of forums and plans';
export const aRegister = 'the register of interests of a person';

export function aPlan(id: string): string {
  return `the plan ${id}`;
}
