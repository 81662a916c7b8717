import fc from 'fast-check';
import { stringify } from 'yaml';
import { anyCase, type Case } from './any-case.ts';
import { compared } from './compared.ts';
import { labels } from './labels.ts';

export interface Checked {
  /** Nothing where the two tallies agree; otherwise the smallest case on which they part. */
  readonly disagreement: string | null;
  /** In how many of a hundred cases each label was seen. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Counts so many cases twice, and says where the two counts part. */
export function check(run: { readonly seed: number; readonly numRuns: number }): Checked {
  const seen = new Map<string, number>();
  const agree = fc.property(anyCase, (one) => {
    const both = compared(one);
    for (const label of new Set(labels(one, both))) seen.set(label, (seen.get(label) ?? 0) + 1);
    return both.differences.length === 0;
  });
  const { failed, counterexample, seed } = fc.check(agree, run);
  const [smallest] = counterexample ?? [];
  return {
    disagreement: failed ? told(smallest, `seed ${seed}`) : null,
    seen: new Map([...seen].map(([label, times]) => [label, (100 * times) / run.numRuns])),
  };
}

function told(one: Case | undefined, seed: string): string {
  if (one === undefined) return `${seed}: no case was kept`;
  const { file, kind, atMeeting, chair, everyone, voters } = one;
  return [
    `The second tally and the product part (${seed}).`,
    stringify(file, { aliasDuplicateObjects: false }),
    `kind: ${kind ?? 'none'}; ${atMeeting ? 'at a meeting' : 'elsewhere'}; presiding: ${chair ?? 'nobody'}`,
    'every seat, for the quorum:',
    ...everyone.map((row) => JSON.stringify(row)),
    'the seats that have a vote:',
    ...voters.map((row) => JSON.stringify(row)),
    ...parts(one),
  ].join('\n');
}

function parts(one: Case): readonly string[] {
  try {
    return compared(one).differences;
  } catch (error) {
    return [error instanceof Error ? error.message : 'One of them threw.'];
  }
}

export function distribution(seen: Checked['seen']): string {
  return [...seen]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([label, share]) => `${share.toFixed(1).padStart(5)} %  ${label}`)
    .join('\n');
}
