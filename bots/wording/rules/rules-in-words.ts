import { list, quoted } from '#bots/wording/language.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Context } from './context.ts';
import { countingDays } from './counting-days.ts';
import {
  changingInWords,
  fileInWords,
  principlesInWords,
  sourcesInWords,
} from './file-in-words.ts';
import { kindsInWords, rulesFor, whatDiffers } from './kinds-in-words.ts';
import type { Paragraph } from './paragraph.ts';
import { sectionsInWords } from './sections-in-words.ts';
import { compositionInWords } from './table/composition-in-words.ts';
import { seatNames } from './table/seat-names.ts';
import { seatsInWords } from './table/seats-in-words.ts';

/**
 * The rules of one file as a board reads them: the general rules, then what differs for each kind of
 * decision. With the name of a kind: the whole rules as they are for that kind.
 */
export function rulesInWords(file: ConstitutionFile, kind?: string): readonly Paragraph[] {
  const context = { body: `the ${file.noun}`, seatName: seatNames(file.seats) };
  if (kind === undefined) {
    return wholeBook(file, { context, rules: file, kinds: kindsInWords(file, context) });
  }
  const found = Object.entries(file.kinds).find(([id]) => id === kind)?.[1];
  if (found === undefined) return [noSuchKind(file, kind)];
  const heading = `These are the rules for ${found.name}`;
  const [first, ...rest] = wholeBook(file, { context, rules: rulesFor(file, found), kinds: [] });
  const only = { heading, sentences: whatDiffers(kind, found) };
  return first === undefined ? [only] : [first, only, ...rest];
}

interface Told {
  readonly context: Context;
  readonly rules: Rules;
  readonly kinds: readonly Paragraph[];
}

function wholeBook(file: ConstitutionFile, { context, rules, kinds }: Told): Paragraph[] {
  const told = [...sectionsInWords(rules, context), ...kinds];
  const composition = compositionInWords(file, context.seatName);
  return [
    fileInWords(file),
    ...seatsInWords(file),
    ...told,
    ...countingDays(told),
    ...principlesInWords(file),
    changingInWords(file),
    ...(composition.length === 0
      ? []
      : [{ heading: 'What the table must have', sentences: composition }]),
    sourcesInWords(file),
  ];
}

function noSuchKind({ name, kinds }: ConstitutionFile, kind: string): Paragraph {
  const known = Object.keys(kinds).map(quoted);
  const others = known.length === 0 ? 'It has none.' : `It has ${list(known)}.`;
  return {
    heading: name,
    sentences: [`The file has no kind of decision ${quoted(kind)}. ${others}`],
  };
}
