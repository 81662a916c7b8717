import type { Opened } from './decision.ts';

const votesCounted: ReadonlySet<Opened['status']> = new Set<Opened['status']>([
  'tied',
  'provisional',
  'closed',
]);

/**
 * Whether nobody else may learn yet how anyone voted or how a proxy is told to: until the vote is
 * closed, where the rules say so. A tie that comes undone is an open vote again.
 */
export function votesAreHidden({ status, rules: { vote } }: Opened): boolean {
  return vote !== 'none' && vote.shown === 'when the vote closes' && !votesCounted.has(status);
}
