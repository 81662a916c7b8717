import type { FoundExpected } from './input-problems-file.ts';
import { shortened } from './input-problems-found.ts';

/** What YAML allows and a file here may not have. */
export type Forbidden =
  | { readonly code: 'alias' | 'anchor' | 'tag' | 'merge' | 'directive' }
  | { readonly code: 'second document' | 'only comments' }
  | { readonly code: 'too deep' | 'too many parts' | 'name too long'; readonly limit: number }
  | { readonly code: 'name twice'; readonly name: string; readonly firstLine: number }
  | { readonly code: 'reserved name' | 'parted by a comma'; readonly name: string }
  | { readonly code: 'number written otherwise'; readonly written: string; readonly read: number };

export function forbiddenInWords(forbidden: Forbidden): FoundExpected {
  switch (forbidden.code) {
    case 'alias':
      return { found: 'a reference to another place (*)', expected: 'the value written out' };
    case 'anchor':
      return { found: 'a mark to refer to (&)', expected: 'the value written out' };
    case 'merge':
      return { found: 'values taken from elsewhere (<<)', expected: 'the values written out' };
    case 'tag':
      return {
        found: 'a tag (!)',
        expected: 'the value without it, and text in quotation marks if need be',
      };
    case 'directive':
      return { found: 'a line for the YAML reader (%)', expected: 'the file without that line' };
    case 'second document':
      return { found: 'a second document (---)', expected: 'one document in each file' };
    case 'only comments':
      return { found: 'nothing but comments', expected: 'a file with something in it' };
    case 'too deep':
      return {
        found: `more than ${forbidden.limit} levels, one within the other`,
        expected: `at most ${forbidden.limit}`,
      };
    case 'too many parts':
      return {
        found: `more than ${forbidden.limit} names, values and marks`,
        expected: 'a smaller file',
      };
    case 'name too long':
      return { found: 'a very long name', expected: `at most ${forbidden.limit} characters` };
    case 'name twice':
      return {
        found: `the name ${shortened(forbidden.name)} a second time (first on line ${forbidden.firstLine})`,
        expected: 'each name once',
      };
    case 'reserved name':
      return { found: `the name ${shortened(forbidden.name)}`, expected: 'another name' };
    case 'parted by a comma':
      return {
        found: `${forbidden.name} without quotation marks, which YAML reads as two`,
        expected: `${JSON.stringify(forbidden.name)} in quotation marks`,
      };
    case 'number written otherwise':
      return numberInWords(forbidden.written, forbidden.read);
  }
}

function numberInWords(written: string, read: number): FoundExpected {
  const plain = Number.isFinite(read) ? `the number ${read}` : 'a number in plain digits';
  return {
    found: `${written}, which YAML reads as ${read}`,
    expected: `${plain}, or ${JSON.stringify(written)} in quotation marks for text`,
  };
}
