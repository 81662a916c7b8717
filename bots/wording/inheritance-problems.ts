import { alternatives, didYouMean } from './input-problems-expected.ts';
import { type FoundExpected, outsideInWords } from './input-problems-file.ts';
import { plainly, shortened } from './input-problems-found.ts';

/** What is wrong with what a file is based on. */
export type InheritanceProblem =
  | {
      readonly code: 'nothing to be based on';
      readonly named: string;
      readonly templates: readonly string[];
    }
  | { readonly code: 'outside the folder'; readonly named: string; readonly first: string }
  | { readonly code: 'based on itself'; readonly chain: readonly string[] }
  | { readonly code: 'too deep'; readonly limit: number }
  | { readonly code: 'reserved'; readonly section: string; readonly by: string }
  | { readonly code: 'given and left out'; readonly kind: string }
  | {
      readonly code: 'no such kind';
      readonly kind: string;
      readonly known: readonly string[];
      readonly meant: string | undefined;
    };

export function inheritanceInWords(problem: InheritanceProblem): FoundExpected {
  switch (problem.code) {
    case 'nothing to be based on':
      return {
        found: `${shortened(problem.named)}, which is neither a file nor a template`,
        expected: `a file, by its path from this one, or a template: ${alternatives(problem.templates)}`,
      };
    case 'outside the folder':
      return outsideInWords(problem.named, problem.first);
    case 'based on itself':
      return {
        found: `a file that is based on itself (${problem.chain.map(plainly).join(' → ')})`,
        expected: 'a file that is not based on this one',
      };
    case 'too deep':
      return {
        found: `more than ${problem.limit} files, each based on the next`,
        expected: `at most ${problem.limit}`,
      };
    case 'reserved':
      return {
        found: `rules on ${shortened(problem.section)} of its own`,
        expected: `none: ${problem.by} reserves them`,
      };
    case 'given and left out':
      return {
        found: `${shortened(problem.kind)}, which this file also gives under kinds`,
        expected: 'one or the other',
      };
    case 'no such kind':
      return {
        found: `${shortened(problem.kind)}, a kind of decision that is not there to leave out`,
        expected:
          problem.known.length === 0
            ? 'nothing here: what this file is based on has no kinds of decision'
            : `one of ${alternatives(problem.known)}${didYouMean(problem.meant)}`,
      };
  }
}
