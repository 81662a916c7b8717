import { isOpened } from '#shared/decision/decision.ts';
import { isAtAMeetingNow } from '#shared/decision/told-when.ts';
import type { Account, Person, Place } from '#shared/directory/account.ts';
import { hoursOf } from '#shared/directory/directory-decider.ts';
import { quietEnds } from '#shared/directory/hours.ts';
import { canonical } from '#shared/hash.ts';
import { isBefore } from '#shared/time.ts';
import type { Scene } from './scene.ts';
import type { Task } from './task.ts';

/**
 * When a person's quiet hours end in which this would come; null where it may come now: to a
 * channel, as the answer to a press, or while the item is taken at a meeting.
 */
export function welcomeAt(scene: Scene, task: Task, now: string): string | null {
  const to = recipientOf(task);
  const owner = to === null ? undefined : ownerOf(scene, to);
  if (owner === undefined || isAtAMeeting(scene, now)) return null;
  const due = quietEnds(hoursOf(scene.directory, owner.id), now);
  return isBefore(now, due) ? due : null;
}

/** Whose account it is, as far as the ICS knows. */
export function ownerOf({ directory }: Scene, account: Account): Person | undefined {
  const sought = canonical(account);
  return Object.values(directory.people).find(({ accounts }) =>
    accounts.some((each) => canonical(each) === sought),
  );
}

function recipientOf(task: Task): Account | null {
  if (task.type === 'tell' || task.type === 'tell of draft') return task.whom;
  return task.type === 'show' && isPerson(task.where) ? task.where : null;
}

function isPerson(where: Account | Place): where is Account {
  return 'user' in where;
}

function isAtAMeeting({ decision }: Scene, now: string): boolean {
  return isOpened(decision) && isAtAMeetingNow(decision, now);
}
