import type { Path } from '#shared/forum/inherit.ts';
import type { Period } from '#shared/forum/seat.ts';
import type { Fault } from './fault.ts';

/** Something wrong with one set of rules, and where in them it is. */
export type Found = Fault & { readonly at: Path };

/**
 * Something wrong with a file. An error: the rules cannot do what they say. A warning: they can do
 * something that whoever wrote them may not have meant.
 */
export type Finding = Fault & {
  readonly severity: Severity;
  readonly path: Path;
  /** The kind of decision for which it holds; null where it holds in general. */
  readonly kind: string | null;
  /** The time in which it holds, where seats come and go; null where that is always. */
  readonly during: Period | null;
};

export type Severity = 'error' | 'warning';

const errors: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'UnknownName',
  'NobodyVotes',
  'EndsBeforeItBegins',
  'TwoSeats',
  'QuorumNeverMet',
  'NeverAllAnswer',
  'TestNeverPassed',
  'GroupsOverlap',
  'NobodyPresides',
  'NoSecondVote',
  'SilenceForAll',
  'StepTwice',
  'NoPrinciplesListed',
  'AsksForMoreThanItAllows',
]);

export function severityOf({ code }: Fault): Severity {
  return errors.has(code) ? 'error' : 'warning';
}
