import type { ForumInForce } from '#shared/forum/forum.ts';
import { chairOf } from '#shared/forum/practice.ts';
import { list } from './language.ts';

/** That new forums begin in practice, who ends that and how; where nobody can, what is to be done. */
export function practiceAhead(
  forums: readonly ForumInForce[],
  { nameOf, today }: { readonly nameOf: (person: string) => string; readonly today: string },
): readonly string[] {
  if (forums.length === 0) return [];
  return [
    '',
    'A new forum is in practice: what is raised there decides nothing, and says so.',
    ...forums.map((forum) => whoEndsIt(forum, chairOf(forum, today)?.holders ?? [], nameOf)),
    'Each of them types /decide in Slack, or writes “propose” to the clerk in Teams, reads the seats, rules and principles, and confirms them.',
  ];
}

function whoEndsIt(
  { name, governanceLead }: ForumInForce,
  chairs: readonly string[],
  nameOf: (person: string) => string,
): string {
  const lead = nameOf(governanceLead);
  if (chairs.length === 0) {
    return `${name}: nobody holds the chair yet, so its practice cannot end. Fill that seat and import again. The governance lead is ${lead}.`;
  }
  if (chairs.every((person) => person === governanceLead)) {
    return `${name}: ${lead} is both chair and governance lead, and two people must confirm it. Name someone else as one of them and import again.`;
  }
  return `${name}: that ends when its chair (${list(chairs.map(nameOf), 'or')}) and its governance lead (${lead}) have both confirmed it.`;
}
