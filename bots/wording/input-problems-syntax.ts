import type { FoundExpected } from './input-problems-file.ts';

/** Where the text is no YAML; the codes are those of the package `yaml`. */
export type SyntaxCode =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN';

export function syntaxInWords(code: SyntaxCode): FoundExpected {
  return words[code];
}

const reference = { found: 'a reference (& or *)', expected: 'the value written out' };
const tag = { found: 'a tag (!)', expected: 'the value without it' };
const tooMuch = { found: 'more than can be read', expected: 'a smaller file' };
const longName = {
  found: 'a name that is too long or goes over several lines',
  expected: 'a short name on one line, and then a colon',
};
const nested = {
  found: 'a second colon or a list in the middle of a line',
  expected: 'one name and one value in a line, and text that holds ": " in quotation marks',
};

const words: { readonly [Code in SyntaxCode]: FoundExpected } = {
  ALIAS_PROPS: reference,
  BAD_ALIAS: reference,
  MULTIPLE_ANCHORS: reference,
  BAD_PROP_ORDER: reference,
  BAD_COLLECTION_TYPE: tag,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_DIRECTIVE: {
    found: 'a line for the YAML reader (%)',
    expected: 'the file without that line',
  },
  BAD_DQ_ESCAPE: {
    found: 'a \\ that means nothing',
    expected: '\\\\ for a backslash in quotation marks',
  },
  BAD_INDENT: {
    found: 'a line that begins too far left or right, or a bracket that is never closed',
    expected: 'lines that belong together in the same column, and every bracket closed',
  },
  BAD_SCALAR_START: {
    found: 'text that begins with @, `, | or >',
    expected: 'such text in quotation marks',
  },
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: nested,
  DUPLICATE_KEY: { found: 'a name a second time', expected: 'each name once' },
  IMPOSSIBLE: tooMuch,
  RESOURCE_EXHAUSTION: tooMuch,
  KEY_OVER_1024_CHARS: longName,
  MULTILINE_IMPLICIT_KEY: longName,
  MISSING_CHAR: {
    found: 'something unfinished',
    expected: 'a closing quotation mark or bracket, a comma, or a space after a colon',
  },
  MULTIPLE_DOCS: { found: 'a second document (---)', expected: 'one document in each file' },
  NON_STRING_KEY: { found: 'a list or named values in place of a name', expected: 'a plain name' },
  TAB_AS_INDENT: { found: 'a tab at the start of a line', expected: 'spaces' },
  UNEXPECTED_TOKEN: {
    found: 'something that cannot stand here',
    expected: 'a name with a colon, an item after "- ", or text in quotation marks',
  },
};
