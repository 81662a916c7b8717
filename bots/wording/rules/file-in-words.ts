import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { list, quoted } from '#bots/wording/language.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Paragraph } from './paragraph.ts';
import { sectionNames } from './section-names.ts';

/** What the file is, before any of its rules. */
export function fileInWords(file: ConstitutionFile): Paragraph {
  const { name, noun, version, inForceFrom, basedOn, withoutKinds, reserved } = file;
  const from = inForceFrom === undefined ? '' : ` It holds from ${dayMonthAndYear(inForceFrom)}.`;
  return {
    heading: name,
    sentences: [
      `These are the rules of the ${noun}, in plain English. They are made from the file of its rules and say what the file says. This is version ${version}.${from}`,
      basedOn === undefined
        ? ''
        : `It is based on ${quoted(basedOn)}. What it does not set itself is taken from there.`,
      withoutKinds.length === 0
        ? ''
        : `It does not take over these kinds of decision: ${list(withoutKinds.map(quoted))}.`,
      reserved.length === 0
        ? ''
        : `Rules based on these may not replace those on ${list(reserved.map((each) => sectionNames[each]))}.`,
    ].filter((line) => line !== ''),
  };
}

/** What the body holds to, and which duty it is under; nothing where the file says neither. */
export function principlesInWords(file: ConstitutionFile): readonly Paragraph[] {
  const { noun, principles = {}, duties = [] } = file;
  const sentences = [
    ...Object.entries(principles).map(([name, says]) => `${says} (On record: ${name}.)`),
    ...duties.map((duty) => `In law the ${noun} is under this duty: the ${duty}.`),
  ];
  return sentences.length === 0 ? [] : [{ heading: 'What we hold to', sentences }];
}

/** How the rules themselves are changed. */
export function changingInWords({ amendedBy, kinds }: ConstitutionFile): Paragraph {
  const heading = 'Changing these rules';
  if (amendedBy === undefined) {
    return { heading, sentences: ['The file does not say how these rules are changed.'] };
  }
  const kind = Object.entries(kinds).find(([id]) => id === amendedBy)?.[1];
  const called =
    kind === undefined ? quoted(amendedBy) : `${kind.name} (${quoted(amendedBy)} in the file)`;
  return {
    heading,
    sentences: [`These rules are changed by a decision of one kind: ${called}.`],
  };
}

/** What the rules rest on, as the file says it. Nothing here is checked. */
export function sourcesInWords({ sources }: ConstitutionFile): Paragraph {
  const check = 'Check these rules against your standing orders.';
  const isSaid = sources.some((source) => /check against/i.test(source));
  const sentences =
    sources.length === 0
      ? [`The file does not say what these rules rest on. ${check}`]
      : ['This is in the words of the file.', ...sources, ...(isSaid ? [] : [check])];
  return { heading: 'What these rules rest on', sentences };
}
