import type { ConfirmRefusal } from '#shared/forum/confirm-set-up.ts';
import type { ForumInForce, Office } from '#shared/forum/forum.ts';
import { chairOf } from '#shared/forum/practice.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { list } from './language.ts';
import { notRecordedInWords } from './refusals/recording.ts';
import { shortLabel } from './short-label.ts';

/** A forum and how the people in it are called. */
export interface SetUpTold {
  readonly forum: ForumInForce;
  readonly nameOf: (person: string) => string;
  /** The day on which it is told, yyyy-mm-dd. */
  readonly today: string;
}

export const setUpLabels = {
  title: 'Read and confirm',
  next: 'Read on',
} as const;

/** On a button, where someone has more than one forum to confirm. */
export function confirmLabel({ name }: ForumInForce): string {
  return shortLabel(`Confirm: ${name}`);
}

export const waitsForYouTitle = 'This waits for you';

/** To whoever is about to raise something there, and has not confirmed it. */
export function waitsForYourWord({ name }: ForumInForce): string {
  return `${name} is new and in practice. Its seats, rules and principles wait for you to confirm them.`;
}

/** Whether it is in practice, how that ends, and whose word is still needed. */
export function practiceInWords({ forum }: Pick<SetUpTold, 'forum'>): readonly string[] {
  const { name, practice } = forum;
  if (practice === undefined) {
    return [`${name} is not in practice. What is raised there counts as its rules say.`];
  }
  return [
    `${name} is new and in practice: what is raised there decides nothing, and stays practice. That ends when two people, its chair and its governance lead, have both confirmed the seats, rules and principles that stand here.`,
    whoHasConfirmed(practice),
  ];
}

function whoHasConfirmed(practice: NonNullable<ForumInForce['practice']>): string {
  const [has] = offices.filter((office) => practice[office] !== undefined);
  if (has === undefined) return 'Neither of them has done so yet.';
  return `The ${has} has done so. The ${otherThan(has)} has not yet.`;
}

const offices: readonly Office[] = ['chair', 'governance lead'];

function otherThan(office: Office): Office {
  return office === 'chair' ? 'governance lead' : 'chair';
}

export function pageOfSetUp(number: number, of: number): string {
  return `Page ${number} of ${of}.`;
}

export const setUpHasChanged =
  'It has changed since you opened it, so it begins again here from the first page.';

/** To whoever confirmed it, and how it stands now. */
export function confirmedInWords({ forum }: Pick<SetUpTold, 'forum'>): readonly string[] {
  const { name, practice } = forum;
  return practice === undefined
    ? [
        `${name} is no longer in practice: its chair and its governance lead have confirmed it.`,
        'What is raised there from now on counts as its rules say. What was raised before stays practice.',
        'Nobody else is told of this by itself, so please tell its members.',
      ]
    : [`Your word is on record. ${whoHasConfirmed(practice)}`];
}

/** Why it is not confirmed, and who can do something about it. */
export function confirmRefusalInWords(
  { code }: ConfirmRefusal | NotRecorded,
  told: SetUpTold,
): string {
  switch (code) {
    case 'NotYoursToConfirm':
      return `Only the chair and the governance lead can confirm this. ${whoTheyAre(told)}`;
    case 'OneForBoth':
      return `You are both chair and governance lead of ${told.forum.name}, and two people must confirm it. Please name someone else as one of them in its file, and import it again.`;
    case 'SetUpHasChanged':
      return 'The seats, the rules or the governance lead have changed since you read this, so nothing was recorded. Please read it again.';
    case 'Busy':
    case 'AlreadySent':
    case 'DoorTaken':
      return notRecordedInWords({ code });
  }
}

function whoTheyAre({ forum, nameOf, today }: SetUpTold): string {
  const lead = `The governance lead is ${nameOf(forum.governanceLead)}.`;
  const chair = chairOf(forum, today);
  return chair === null
    ? `Nobody holds the chair yet. ${lead} They can have that seat filled.`
    : `The chair is ${list(chair.holders.map(nameOf))}. ${lead}`;
}
