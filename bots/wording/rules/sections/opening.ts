import { sheetNames } from '#bots/wording/cover-sheet.ts';
import { quoted, sentence } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

type Part = NonNullable<Rules['coverSheet']>[number];

export const openingInWords: Say = ({ opening }) => {
  if (opening === undefined) return [];
  return opening === 'the proposer'
    ? ['A proposal is open as soon as its proposer puts it forward.']
    : [
        'A proposal that is put forward waits for the governance lead, who opens it or sends it back with a reason.',
      ];
};

export const coverSheetInWords: Say = ({ coverSheet }) => {
  if (coverSheet === undefined) return [];
  if (coverSheet.length === 0) return ['There is no cover sheet.'];
  return ['The governance lead fills in a cover sheet.', ...coverSheet.flatMap(asked)];
};

function asked({ asks, required, startsWith }: Part): string[] {
  const name = sheetNames[asks];
  return [
    `It asks for ${name}${required ? ', which the proposal needs before it opens' : ''}.`,
    ...(startsWith === undefined ? [] : [`${sentence(name)} begins with: ${quoted(startsWith)}`]),
  ];
}
