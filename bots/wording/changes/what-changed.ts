import { count } from '#bots/wording/language.ts';
import { takenUpSince } from '#bots/wording/suggestions.ts';
import type { Matter, Opened, Version } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import { changedIn, changesInText } from './changes-in-text.ts';

/**
 * What is new in the words as they stand, for this person: against the version they last answered,
 * else against the one before. Each change is said in words: what was taken out, what was put in.
 */
export function whatChanged(decision: Opened, person: string): string[] {
  const now = current(decision);
  const answered = lastAnswered(decision, person);
  const before = answered === undefined || answered === now ? decision.versions.at(-2) : answered;
  if (before === undefined) return ['There is only one version. No word has changed.'];
  const against =
    before === answered
      ? `You answered version ${before.number}.`
      : `Before it came version ${before.number}.`;
  if (isErased(before) || isErased(now)) {
    return [`${against} Its words or these were erased, so no one can compare them.`];
  }
  return [
    `${against} ${howManyWords(before, now)}`,
    ...takenUpSince(decision, before),
    ...changes(before, now),
  ];
}

/** "Version 3 changes 12 words.", of the words as they stand and those before them. */
export function wordsAreNew({ versions }: Matter): string {
  const [before, now] = versions.slice(-2);
  return before === undefined || now === undefined || isErased(before) || isErased(now)
    ? `These words are new: this is version ${versions.length}.`
    : howManyWords(before, now);
}

function howManyWords(before: Version, now: Version): string {
  const changed = changedIn(before.question, now.question) + changedIn(before.why, now.why);
  return changed === 0
    ? `Version ${now.number} changes no word that can be seen.`
    : `Version ${now.number} changes ${count(changed, 'word', 'words')}.`;
}

function changes(before: Version, now: Version): string[] {
  const question = changesInText(before.question, now.question);
  const why = changesInText(before.why, now.why);
  if (question.length + why.length === 0) {
    return ['Only spaces, line breaks or signs that no one can see are new.'];
  }
  return [
    'Each word taken out counts, and so does each word put in.',
    ...(question.length === 0 ? ['The question is the same.'] : ['The question has changed.']),
    ...question,
    ...(why.length === 0 ? ['The reasons are the same.'] : ['The reasons have changed.']),
    ...why,
  ];
}

/** For whichever seat it was. An answer that was taken back is none. */
function lastAnswered({ answers, versions }: Opened, person: string): Version | undefined {
  const own = Object.values(answers)
    .flat()
    .filter(({ by }) => by === person)
    .map(({ version }) => version);
  return versions.findLast(({ hash }) => own.includes(hash));
}

function isErased({ question, why }: Version): boolean {
  return question.trim() === '' && why.trim() === '';
}
