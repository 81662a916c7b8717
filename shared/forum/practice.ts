import { canonical, sha256 } from '#shared/hash.ts';
import type { ForumInForce, Office } from './forum.ts';
import { inForceOn } from './in-force.ts';
import { presiders } from './lint/chair.ts';
import type { Seat } from './seat.ts';

/** Whether what is raised in the forum as it stands here is practice, and decides nothing. */
export function isInPractice({ practice }: Pick<ForumInForce, 'practice'>): boolean {
  return practice !== undefined;
}

export function isConfirmedByBoth(practice: NonNullable<ForumInForce['practice']>): boolean {
  return practice.chair !== undefined && practice['governance lead'] !== undefined;
}

/** Hash of what is confirmed: the rules with their principles, the seats, and who keeps the record. */
export function setUpHash({ constitution, seats, governanceLead }: ForumInForce): string {
  return sha256(canonical({ constitution, seats, governanceLead }));
}

/** The seat that the rules put in the chair on a day (yyyy-mm-dd), where they find one that is filled. */
export function chairOf(forum: ForumInForce, date: string): Seat | null {
  const { constitution: rules, seats } = inForceOn(forum, date);
  return presiders({ rules, seats: seats.filter(({ votes }) => votes) })[0] ?? null;
}

/** Which of the offices that confirm a new forum a person holds on a day; the lead's first. */
export function officesOf(forum: ForumInForce, person: string, date: string): readonly Office[] {
  const isChair = chairOf(forum, date)?.holders.includes(person) === true;
  return [
    ...(forum.governanceLead === person ? (['governance lead'] as const) : []),
    ...(isChair ? (['chair'] as const) : []),
  ];
}

/** Whether a forum is in practice and waits for the word of this person, who has not given one. */
export function awaitsWordOf(forum: ForumInForce, person: string, date: string): boolean {
  const { practice } = forum;
  if (practice === undefined || Object.values(practice).includes(person)) return false;
  return officesOf(forum, person, date).some((office) => practice[office] === undefined);
}
