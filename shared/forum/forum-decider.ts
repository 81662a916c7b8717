import type { Platform } from '#shared/directory/account.ts';
import { canonical } from '#shared/hash.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { ForumInForce } from './forum.ts';

/** Sets up a forum, or sets its seats, rules, places and meetings anew. */
interface SetUpForum {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly forum: ForumInForce;
}

export interface ForumSetUp {
  readonly type: 'ForumSetUp';
  readonly at: string;
  readonly by: string;
  readonly seat: null;
  readonly via: Platform;
  readonly command: string;
  readonly forum: ForumInForce;
}

interface AnotherForum {
  readonly code: 'AnotherForum';
  readonly found: string;
}

export type ForumState = ForumInForce | null;

/** Refuses to turn one forum into another; setting up the same again changes nothing. */
function decide(
  command: SetUpForum,
  state: ForumState,
): Result<readonly ForumSetUp[], AnotherForum> {
  const { id, by, via, at, forum } = command;
  if (state !== null && state.id !== forum.id) {
    return refused({ code: 'AnotherForum', found: forum.id });
  }
  if (canonical(state) === canonical(forum)) return accepted([]);
  return accepted([{ type: 'ForumSetUp', at, by, seat: null, via, command: id, forum }]);
}

/** A forum's own history: what it was on any day, and who changed it. */
export const forumDecider = {
  initial: null as ForumState,
  decide,
  evolve: (_: ForumState, event: ForumSetUp): ForumState => event.forum,
  status: (state: ForumState): string => (state === null ? 'none' : 'standing'),
};
