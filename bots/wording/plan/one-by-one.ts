import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import { dayAndMonth } from '#bots/wording/dates.ts';
import { count, quoted } from '#bots/wording/language.ts';
import { localDate } from '#shared/time.ts';
import { standsInWords } from './milestones.ts';
import { waitsInWords } from './waiting.ts';

export const nothingToAnswer = 'No milestone waits for a word from you now. Thank you.';

/** One milestone of which a word is wanted; so many come after it. */
export function nextInWords(shown: MilestoneShown, after: number): string[] {
  const { milestone, now } = shown;
  return [...asItStands(shown), onCourse(milestone.due, localDate(now)), ...moreToCome(after)];
}

/** One that is done, and of which something is missing that shows it. */
export function proofInWords(shown: MilestoneShown, after: number): string[] {
  return [
    ...asItStands(shown),
    'You can give now what shows that it is done.',
    ...moreToCome(after),
  ];
}

function asItStands({ plan, milestone, person, decisions }: MilestoneShown): string[] {
  const { is, answers } = milestone;
  const line = answers.at(-1)?.line ?? '';
  return [
    `${is.output}.`,
    `${standsInWords(milestone, person)}.${line === '' ? '' : ` ${quoted(line)}`}`,
    ...waitsInWords(plan, milestone, decisions),
    ...(is.proof === undefined ? [] : [`Proof: ${is.proof}.`]),
  ];
}

function onCourse(due: string | null, today: string): string {
  if (due === null) return 'Are you on course to do this?';
  return due < today
    ? `It was due on ${dayAndMonth(due)}. How does it stand?`
    : `Are you on course to do this by ${dayAndMonth(due)}?`;
}

function moreToCome(after: number): string[] {
  return after === 0 ? [] : [`${count(after, 'more comes', 'more come')} after this one.`];
}
