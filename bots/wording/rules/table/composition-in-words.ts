import { list, quoted, sentence } from '#bots/wording/language.ts';
import type { SeatName } from '#bots/wording/rules/pieces/choice-of-seats.ts';
import { seatsAskedFor } from '#bots/wording/rules/pieces/seats-asked-for.ts';
import type { Composition } from '#shared/forum/constitution/composition.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';

/** What the table itself must look like, and where the file says that comes from. */
export function compositionInWords(file: ConstitutionFile, seatName: SeatName): string[] {
  const { composition, perspectives } = file;
  const sources = [...new Set(composition.flatMap(({ source }) => source ?? []))];
  return [
    ...(composition.length === 0
      ? []
      : ['This is what the table needs, whether a seat is filled or not.']),
    ...composition.map((part) => partInWords(part, sources, seatName)),
    ...(perspectives.length === 0
      ? []
      : [
          `There should be a member or a voice for each of these marks: ${list(perspectives.map(quoted))}.`,
        ]),
    ...sources.map((source, index) => `Source ${index + 1}, in the words of the file: ${source}`),
  ];
}

function partInWords(
  part: Composition[number],
  sources: readonly string[],
  seatName: SeatName,
): string {
  const { name, among, source } = part;
  const from = source === undefined ? '' : ` (Source ${sources.indexOf(source) + 1}.)`;
  return `${sentence(name)}: ${seatsAskedFor(part, seatName)} (${votes[among]}).${from}`;
}

const votes: { readonly [Among in Composition[number]['among']]: string } = {
  members: 'with a vote',
  everyone: 'with a vote or without',
};
