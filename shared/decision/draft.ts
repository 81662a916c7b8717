import { isMember } from '#shared/forum/in-force.ts';
import type { SheetOnRecord } from './cover-sheet.ts';
import type { Proposal } from './proposal.ts';

/** Something that worried a person about a draft; it is no answer. */
export interface ConcernOnDraft {
  readonly by: string;
  readonly at: string;
  readonly concern: string;
}

/** A proposal that is not open: its proposer is still at it, or it waits for the governance lead. */
export interface Draft {
  readonly status: 'draft';
  /** What it asks so far, of the forum as it was then. */
  readonly proposal: Proposal;
  readonly proposer: string;
  /** The governance lead whom it waits for to open it, once it is put forward. */
  readonly waitsFor: string | null;
  /** Why the governance lead sent it back, if they did. */
  readonly sentBack: string | null;
  readonly shownTo: readonly string[];
  readonly concerns: readonly ConcernOnDraft[];
  /** What the cover sheet said, the latest last. */
  readonly coverSheets: readonly SheetOnRecord[];
}

export interface Discarded {
  readonly status: 'discarded';
}

/** The draft under the forum as it stands. */
export function underForum(draft: Draft, forum: Proposal['forum']): Draft {
  return { ...draft, proposal: { ...draft.proposal, forum } };
}

/**
 * Its proposer and the governance lead may read a draft, and members to whom the proposer showed it
 * for as long as they are members.
 */
export function maySeeDraft({ proposal, proposer, shownTo }: Draft, person: string): boolean {
  const { forum } = proposal;
  if (person === proposer || person === forum.governanceLead) return true;
  return shownTo.includes(person) && isMember(forum, person);
}
