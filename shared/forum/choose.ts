import type { ChosenBy, Who } from './constitution/who.ts';

/** What of a seat a choice looks at. */
interface Choosable {
  readonly id: string;
  readonly classes: readonly string[];
  readonly body: string | null;
}

/** Whether a choice of seats takes this one: all that is given must fit, and nothing left out. */
export function chooses(who: Who, seat: Choosable): boolean {
  return fits(who, seat) && (who.except === undefined || !fits(who.except, seat));
}

function fits({ class: classes, everyClass, seats, body }: ChosenBy, seat: Choosable): boolean {
  return (
    (classes === undefined || listed(classes).some((each) => seat.classes.includes(each))) &&
    (everyClass ?? []).every((each) => seat.classes.includes(each)) &&
    (seats === undefined || listed(seats).includes(seat.id)) &&
    (body === undefined || (seat.body !== null && listed(body).includes(seat.body)))
  );
}

/** One name or several, as a list. */
export function listed(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}
