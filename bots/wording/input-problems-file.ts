import { plainly, shortened } from './input-problems-found.ts';
import { count } from './language.ts';

/** A sentence's two halves: "found …, expected …". */
export interface FoundExpected {
  readonly found: string;
  readonly expected: string;
}

/** Why a file cannot be read at all. */
export type UnreadableFile =
  | { readonly code: 'missing' | 'folder' | 'no file' | 'forbidden' | 'unreadable' | 'empty' }
  | { readonly code: 'too large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not UTF-8' | 'UTF-16' }
  | { readonly code: 'control character'; readonly codePoint: number };

export function unreadableInWords(file: UnreadableFile): FoundExpected {
  switch (file.code) {
    case 'missing':
      return { found: 'no such file', expected: 'the name of a file' };
    case 'folder':
      return { found: 'a folder', expected: 'the name of a file in it' };
    case 'no file':
      return { found: 'something that is not a file', expected: 'the name of a file' };
    case 'forbidden':
      return { found: 'a file that cannot be opened', expected: 'a file that you may read' };
    case 'unreadable':
      return {
        found: 'a file that breaks off while it is read',
        expected: 'a file that can be read to its end',
      };
    case 'empty':
      return { found: 'an empty file', expected: 'a file with something in it' };
    case 'too large':
      return {
        found: `a file of ${kilobytes(file.bytes)} KB`,
        expected: `at most ${kilobytes(file.limit)} KB`,
      };
    case 'not UTF-8':
      return {
        found: 'letters in another encoding',
        expected: 'text in UTF-8 (Excel: save as “CSV UTF-8”)',
      };
    case 'UTF-16':
      return { found: 'text in UTF-16', expected: 'text in UTF-8' };
    case 'control character':
      return {
        found: `the control character ${codePoint(file.codePoint)}`,
        expected: 'plain text',
      };
  }
}

/** A file that another one names, where reading it would show what is none of its business. */
export function outsideInWords(named: string, first: string): FoundExpected {
  return {
    found: `${shortened(named)}, which is outside the folder of ${plainly(first)}`,
    expected: 'a file in that folder or below it; put a copy there and name that',
  };
}

/** What is wrong with a table before any cell is judged. */
export type TableFault =
  | { readonly code: 'missing column'; readonly name: string }
  | { readonly code: 'column twice'; readonly name: string }
  | { readonly code: 'open quote' | 'stray quote' | 'no header' }
  | { readonly code: 'cells'; readonly found: number; readonly expected: number }
  | { readonly code: 'too many rows'; readonly found: number; readonly limit: number }
  | { readonly code: 'cell too long'; readonly found: number; readonly limit: number };

export function tableFaultInWords(fault: TableFault): FoundExpected {
  switch (fault.code) {
    case 'missing column':
      return { found: 'no such column', expected: `a column with the heading ${fault.name}` };
    case 'column twice':
      return { found: 'this column a second time', expected: 'each column once' };
    case 'open quote':
      return {
        found: 'a quotation mark that is never closed',
        expected: 'a closing " (and "" for one within a cell)',
      };
    case 'stray quote':
      return {
        found: 'a quotation mark within a cell',
        expected: 'the whole cell in quotation marks, with "" for one within it',
      };
    case 'no header':
      return { found: 'no first line with headings', expected: 'a heading for each column' };
    case 'cells':
      return {
        found: count(fault.found, 'cell', 'cells'),
        expected: `${fault.expected}, one for each heading`,
      };
    case 'too many rows':
      return { found: `${fault.found} rows`, expected: `at most ${fault.limit}` };
    case 'cell too long':
      return {
        found: `a cell of ${fault.found} characters`,
        expected: `at most ${fault.limit} characters`,
      };
  }
}

/** Rounded up: a file just over the limit never looks as if it were within. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
