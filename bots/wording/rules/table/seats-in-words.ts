import { count } from '#bots/wording/language.ts';
import type { Paragraph } from '#bots/wording/rules/paragraph.ts';
import type { SeatEntry } from '#shared/forum/constitution/seat-entry.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { seatInWords, type Usual } from './seat-in-words.ts';
import { isItsName } from './seat-names.ts';

type Entry = readonly [string, SeatEntry];

/** Who sits here with a vote, and who has a voice without one. */
export function seatsInWords({ seats, noun }: ConstitutionFile): Paragraph[] {
  const all = Object.entries(seats);
  const members = all.filter(([, { votes }]) => votes);
  const voices = all.filter(([, { votes }]) => !votes);
  return [
    {
      heading: 'Who sits here',
      sentences: [
        ...theirNumber(members, `The ${noun} has ${seatsOf(members)} with a vote.`),
        ...howToRead(all),
        ...linesOf(members),
      ],
    },
    ...(voices.length === 0
      ? []
      : [
          {
            heading: 'Who has a voice and no vote',
            sentences: [
              ...theirNumber(
                voices,
                `The ${noun} has ${seatsOf(voices)} with a voice but no vote.`,
              ),
              ...linesOf(voices),
            ],
          },
        ]),
  ];
}

function seatsOf({ length }: readonly Entry[]): string {
  return length === 0 ? 'no seat' : count(length, 'seat', 'seats');
}

/** How many there are, and what most of them have in common. */
function theirNumber(entries: readonly Entry[], words: string): string[] {
  if (entries.length === 0) return [words];
  const { counts, views } = usualOf(entries);
  const isUsual = ([, seat]: Entry) => seat.counts === counts && seat.views === views;
  const unless = entries.every(isUsual) ? '' : ', unless it says otherwise here';
  const does = entries.length === 1 ? itDoes(counts, views) : theyDo(counts, views);
  return [`${words} ${does}${unless}.`];
}

function itDoes(counts: boolean, views: boolean): string {
  const joined = counts === views ? 'and' : 'but';
  return `It ${counts ? 'counts' : 'does not count'} towards enough people ${joined} ${views ? 'sees' : 'does not see'} private items`;
}

function theyDo(counts: boolean, views: boolean): string {
  if (!counts) {
    return `None of them counts towards enough people${views ? ', but each sees' : ' or sees'} private items`;
  }
  return `Each of them counts towards enough people ${views ? 'and sees' : 'but does not see'} private items`;
}

function linesOf(entries: readonly Entry[]): string[] {
  const usual = usualOf(entries);
  return entries.map(([id, seat]) => seatInWords(id, seat, usual));
}

function usualOf(entries: readonly Entry[]): Usual {
  const most = (holds: (seat: SeatEntry) => boolean) =>
    entries.filter(([, seat]) => holds(seat)).length * 2 >= entries.length;
  return { counts: most(({ counts }) => counts), views: most(({ views }) => views) };
}

function howToRead(entries: readonly Entry[]): string[] {
  const isMarked = entries.some(([, { classes }]) => classes.length > 0);
  const isBracketed = entries.some(([id, { name }]) => name !== undefined && !isItsName(id, name));
  const isUnnamed = entries.some(([, { vacant, heldBy }]) => !vacant && heldBy === undefined);
  return [
    isMarked
      ? 'After its name stands what a seat is marked as. The rules below go by these marks.'
      : '',
    isBracketed ? 'What the file calls a seat stands in brackets where it is not its name.' : '',
    isUnnamed
      ? 'Where no holder is named, a seat is held by the person whom the file calls the same.'
      : '',
  ].filter((line) => line !== '');
}
