import { alternatives, didYouMean } from '#bots/wording/input-problems-expected.ts';
import type { FoundExpected } from '#bots/wording/input-problems-file.ts';
import { shortened } from '#bots/wording/input-problems-found.ts';

interface AskedFor {
  readonly found: string;
  readonly known: readonly string[];
  readonly meant: string | undefined;
}

/** Asked for a kind of decision that a file does not have. */
export function unknownKind({ found, known, meant }: AskedFor): FoundExpected {
  return {
    found: `no kind of decision ${shortened(found)}`,
    expected:
      known.length === 0
        ? 'none: the general rules hold for all decisions'
        : `one of ${alternatives(known.map(shortened))}${didYouMean(meant)}`,
  };
}
