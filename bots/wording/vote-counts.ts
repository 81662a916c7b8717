import type { Opened } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { ballotOf } from '#shared/decision/saying.ts';
import { sayings } from '#shared/decision/tally.ts';
import { isCasting, resultOf, type VoteResult } from '#shared/forum/result-of.ts';

const nothing: VoteResult = { is: 'not carried', counts: [] };

/** Each test of the vote as it was counted, a casting vote apart, and what they come to. */
export function voteCounts(decision: Opened): VoteResult {
  const { vote } = decision.rules;
  if (vote === 'none') return nothing;
  const table = sayings(decision, (seat) => ballotOf(decision, seat));
  const chair = isCasting(vote.tie) ? presiding(decision) : null;
  return resultOf({ ...decision.rules, vote }, table, chair);
}
