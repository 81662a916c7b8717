import { list, quoted } from '#bots/wording/language.ts';
import type { NamedThing, NameFault } from '#shared/forum/lint/fault.ts';
import type { Nearest } from './nearest.ts';

export function namesInWords({ what, name, known }: NameFault, nearest: Nearest): string[] {
  const meant = nearest(name, known);
  return [
    `${nothing[what]} ${quoted(name)}, so this rule finds nothing by that name.`,
    meant === undefined ? knownInWords(known) : `Did you mean ${quoted(meant)}?`,
  ];
}

function knownInWords(known: readonly string[]): string {
  if (known.length === 0) return 'The file has none at all: add it, or take the name out.';
  if (known.length > 20) return 'Add it, or take the name out.';
  return `There is ${list(known.map(quoted), 'or')}.`;
}

const nothing: { readonly [What in NamedThing]: string } = {
  class: 'No seat has the class',
  seat: 'The file has no seat',
  body: 'No seat has the body',
  figure: 'No seat has the figure',
  kind: 'The file has no kind of decision',
};
