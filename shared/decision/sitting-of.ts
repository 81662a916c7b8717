import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Sitting } from './decision.ts';
import type { Proposal } from './proposal.ts';

/** How it would stand if it were opened: what a refusal is said about. */
export function sittingOf(
  { forum, takenAt, kind }: Pick<Proposal, 'forum' | 'takenAt' | 'kind'>,
  openedAt: string,
): Sitting {
  const rules = rulesOf(forum.constitution, kind ?? null);
  return {
    forum,
    kind: kind ?? null,
    rules,
    publicity: rules.publicity.normally,
    takenAt,
    meeting: null,
    openedAt,
    interests: {},
    present: null,
    standIns: {},
    chosenToPreside: null,
  };
}
