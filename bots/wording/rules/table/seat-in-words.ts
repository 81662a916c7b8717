import { list, sentence } from '#bots/wording/language.ts';
import { figure } from '#bots/wording/rules/pieces/figure.ts';
import type { SeatEntry } from '#shared/forum/constitution/seat-entry.ts';
import { holdersInWords } from './holders-in-words.ts';
import { periodInWords } from './period-in-words.ts';
import { isItsName } from './seat-names.ts';

/** What most seats of the list have in common, which their lines leave out. */
export type Usual = Pick<SeatEntry, 'counts' | 'views'>;

/** One line of the list of seats: its name, what it is marked as, and what is particular to it. */
export function seatInWords(id: string, seat: SeatEntry, usual: Usual): string {
  const name = seat.name ?? id;
  const inTheFile = isItsName(id, name) ? '' : ` (${id})`;
  const marks = seat.classes.length === 0 ? '' : `: ${seat.classes.join(', ')}`;
  return [
    `${name}${inTheFile}${marks}.`,
    ...holdersInWords(seat),
    ...bodiesOf(seat),
    ...(seat.inForce === undefined ? [] : [`This seat is there ${periodInWords(seat.inForce)}.`]),
    ...votingOf(seat, usual),
    ...figuresOf(seat),
  ].join(' ');
}

function bodiesOf({ body, group, appointedBy }: SeatEntry): string[] {
  return [
    body === undefined ? '' : `It speaks for ${body}.`,
    group === undefined ? '' : `Its group of bodies: ${group}.`,
    appointedBy === undefined ? '' : `Appointed by ${appointedBy}.`,
  ].filter((part) => part !== '');
}

function votingOf({ counts, views, votesInPerson }: SeatEntry, usual: Usual): string[] {
  const countsOrNot = counts ? 'It counts' : 'It does not count';
  const seesOrNot = views ? 'It sees' : 'It does not see';
  return [
    counts === usual.counts ? '' : `${countsOrNot} towards enough people.`,
    views === usual.views ? '' : `${seesOrNot} private items.`,
    inPerson(votesInPerson),
  ].filter((part) => part !== '');
}

function inPerson(when: SeatEntry['votesInPerson']): string {
  if (when === false) return '';
  const time = when === true ? '' : ` ${periodInWords(when)}`;
  return `Its vote counts only in the room${time}.`;
}

function figuresOf({ weight, figures, substitutes }: SeatEntry): string[] {
  const named = typeof substitutes === 'string' ? [substitutes] : (substitutes ?? []);
  return [
    weight === 1 ? '' : `Its vote weighs ${figure(weight)}.`,
    ...Object.entries(figures).map(([name, value]) => `${sentence(name)}: ${figure(value)}.`),
    named.length === 0 ? '' : `${substitutesAre(named.length)}: ${list(named)}.`,
  ].filter((part) => part !== '');
}

function substitutesAre(number: number): string {
  return number === 1 ? 'Substitute' : 'Substitutes, in this order';
}
