import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { Person } from '#shared/directory/account.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { daysLater } from '#shared/time.ts';
import type { Ics, WantedForum } from './ics.ts';

/** The people of the record with those of the file laid over: everyone whom a file may name. */
export function peopleAfter(ics: Ics, { directory }: IcsOnRecord): ReadonlyMap<string, Person> {
  return new Map([
    ...Object.entries(directory.people),
    ...ics.people.map(({ person }) => [person.id, person] as const),
  ]);
}

/** A forum with its dates: those that are counted in days stay as they were first counted. */
export function forumAfter(
  { forum, meetings }: WantedForum,
  { forums }: IcsOnRecord,
  today: string,
): ForumInForce {
  if (!('inDays' in meetings)) return { ...forum, meetings };
  const dates = meetings.inDays.map((days) => daysLater(today, days)).toSorted();
  return { ...forum, meetings: forums.get(forum.id)?.forum?.meetings ?? dates };
}

/** The forums of the record with those of the file laid over. */
export function forumsAfter(
  ics: Ics,
  { forums }: IcsOnRecord,
): ReadonlyMap<string, Omit<ForumInForce, 'meetings'>> {
  const standing = [...forums.values()].flatMap(({ forum }) => (forum === null ? [] : [forum]));
  return new Map(
    [...standing, ...ics.forums.map(({ forum }) => forum)].map((forum) => [forum.id, forum]),
  );
}
