import type { ForumInForce } from './forum.ts';
import { covers } from './seat.ts';

/** The forum with the seats that there are on a day. */
export function inForceOn(forum: ForumInForce, date: string): ForumInForce {
  return { ...forum, seats: forum.seats.filter(({ inForce }) => covers(inForce, date)) };
}

export function isMember({ seats }: ForumInForce, person: string): boolean {
  return seats.some(({ holders }) => holders.includes(person));
}

/** Whether a person belongs to a forum: as a member, or as the one who keeps its record. */
export function belongsTo(forum: ForumInForce, person: string): boolean {
  return forum.governanceLead === person || isMember(forum, person);
}
