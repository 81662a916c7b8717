import type { Matter } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { isInPractice } from '#shared/forum/practice.ts';
import { list } from './language.ts';

/** First in all that is shown of what is raised in practice. */
const practiceMark = 'Practice. Not a decision.';

type Practising = Pick<ForumInForce, 'practice'>;

/** The words, after the mark where this is of a forum in practice. */
export function marked(forum: Practising, words: string): string {
  return isInPractice(forum) ? `${practiceMark} ${words}` : words;
}

/** The same of several lines, of which the first bears the mark. */
export function markedLines(
  forum: Practising,
  [first, ...others]: readonly string[],
): readonly string[] {
  return first === undefined ? [] : [marked(forum, first), ...others];
}

/** What is asked, as it heads everything that people are shown privately. */
export function titleOf(matter: Matter): string {
  return marked(matter.forum, current(matter).question);
}

/** At the top of the form for raising a proposal: for one forum the mark, of several which of them practise. */
export function practiceAmong(forums: readonly ForumInForce[]): readonly string[] {
  const names = forums.filter(isInPractice).map(({ name }) => name);
  if (names.length === 0) return [];
  return forums.length === 1
    ? [practiceMark]
    : [`In practice, so what is raised there decides nothing: ${list(names)}.`];
}

/** To whoever opened a form while one of its forums was in practice that is not now, and sends it to one that counts. */
export function practiceHasEnded({ name }: ForumInForce): string {
  return `Practice has ended since you opened this, and what you send to ${name} counts. If you want that, please send it again.`;
}

/** In place of what an answer or a vote does. */
export function whatPracticeDoes({ noun }: ForumInForce): string {
  return `The ${noun} is new, so this is practice. All works as it will later, and it has no effect. What is raised will count once the chair and the governance lead have both confirmed the rules. This item stays practice.`;
}

/** To whoever has not confirmed yet, and can. */
export function whatEndsPractice({ noun }: ForumInForce): string {
  return `The ${noun} is still in practice. Please read its seats, rules and principles, and confirm them. The chair and the governance lead both have to.`;
}

/** Under a draft, which counts or not by what the forum is when it opens. */
export function whatADraftInPracticeDoes(forum: ForumInForce): readonly string[] {
  return isInPractice(forum)
    ? [
        `It is practice, unless the chair and the governance lead have both confirmed the rules of the ${forum.noun} before it opens.`,
      ]
    : [];
}
