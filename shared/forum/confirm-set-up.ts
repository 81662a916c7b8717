import type { Platform } from '#shared/directory/account.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { localDate } from '#shared/time.ts';
import type { ForumInForce } from './forum.ts';
import { type ForumState, forumDecider } from './forum-decider.ts';
import type { ForumEvent } from './forum-event.ts';
import { chairOf, officesOf, setUpHash } from './practice.ts';

/** Someone confirms the seats, rules and principles of a new forum, as they read them. */
interface ConfirmSetUp {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  /** `setUpHash` of what they read. */
  readonly setUp: string;
}

/**
 * `NotYoursToConfirm`: they hold neither office. `OneForBoth`: they hold both, and nobody else the
 * chair. `SetUpHasChanged`: what they read is no more what there is.
 */
export interface ConfirmRefusal {
  readonly code: 'NotYoursToConfirm' | 'OneForBoth' | 'SetUpHasChanged';
}

/**
 * The chair and the governance lead, who have to be two people, confirm one set-up, each by an act of
 * their own. Confirming again changes nothing; nor does it once practice is over.
 */
function decide(
  { id, by, via, at, setUp }: ConfirmSetUp,
  forum: ForumState,
): Result<readonly ForumEvent[], ConfirmRefusal> {
  if (forum === null || forum.practice === undefined) return accepted([]);
  const { practice } = forum;
  const offices = officesOf(forum, by, localDate(at));
  if (offices.length === 0) return refused({ code: 'NotYoursToConfirm' });
  if (isOneForBoth(forum, by, localDate(at))) return refused({ code: 'OneForBoth' });
  const as = offices.find((office) => practice[office] === undefined);
  if (as === undefined || Object.values(practice).includes(by)) return accepted([]);
  if (setUp !== setUpHash(forum)) return refused({ code: 'SetUpHasChanged' });
  const stamp = { at, by, seat: null, via, command: id } as const;
  return accepted([{ ...stamp, type: 'SetUpConfirmed', as, setUp }]);
}

function isOneForBoth(forum: ForumInForce, person: string, date: string): boolean {
  const holders = chairOf(forum, date)?.holders ?? [];
  return forum.governanceLead === person && holders.length === 1 && holders[0] === person;
}

/** The history of a forum, on which its chair and its governance lead end its practice. */
export const confirmingDecider = { ...forumDecider, decide };
