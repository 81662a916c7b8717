import { list, quoted } from '#bots/wording/language.ts';
import type { ChosenBy, Who } from '#shared/forum/constitution/who.ts';

/** What people call a seat, of its name in the file. */
export type SeatName = (id: string) => string;

/** "seats marked “council” or “trust” from Riverside Council"; "all seats" where nothing is given. */
export function choiceOfSeats(who: Who, seatName: SeatName): string {
  const marks = marksOf(who, seatName);
  return isEverySeat(who) ? `all seats${marks}` : `seats ${marks}`;
}

/** Whether nothing is given that seats must be, whatever is left out again. */
export function isEverySeat({ class: marks, everyClass, seats, body }: ChosenBy): boolean {
  return [marks, everyClass, seats, body].every((each) => each === undefined);
}

/** Whether nothing at all is given. */
export function isOpen(who: Who): boolean {
  return isEverySeat(who) && who.except === undefined;
}

/** "marked “council”, leaving out seats named “Chair”", after "seats"; empty where nothing is given. */
export function marksOf({ except, ...chosen }: Who, seatName: SeatName): string {
  const taken = taking(chosen, seatName);
  if (except === undefined) return taken;
  const left = isEverySeat(except) ? 'every seat again' : `seats ${taking(except, seatName)}`;
  return `${taken}, leaving out ${left}`;
}

function taking({ class: marks, everyClass, seats, body }: ChosenBy, seatName: SeatName): string {
  return [
    seats === undefined ? '' : `named ${anyOf(seats, (id) => quoted(seatName(id)))}`,
    marks === undefined ? '' : `marked ${anyOf(marks, quoted)}`,
    everyClass === undefined
      ? ''
      : `marked ${everyClass.length === 2 ? 'both' : 'all of'} ${list(everyClass.map(quoted))}`,
    body === undefined ? '' : `from ${anyOf(body, (name) => name)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function anyOf(names: string | readonly string[], say: (name: string) => string): string {
  return list((typeof names === 'string' ? [names] : names).map(say), 'or');
}
