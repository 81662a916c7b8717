import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { Seat } from '#shared/forum/seat.ts';

/** More than any forum has; so that a file of thousands of seats is still looked through at once. */
const most = 100;

/** One of each sort of seats that rules can tell apart; null where there are too many sorts. */
export function unlikeSeats(rules: Rules, seats: readonly Seat[]): readonly Seat[] | null {
  const likeness = likenessUnder(rules, seats);
  const unlike = [...new Map(seats.map((seat) => [likeness(seat), seat])).values()];
  return unlike.length > most ? null : unlike;
}

/** What rules can tell a seat by: its name only where they use it. */
export function likenessUnder(
  { quorum, electorate, vote, weights }: Rules,
  seats: readonly Seat[],
) {
  const rules = JSON.stringify([quorum, electorate, vote, weights]);
  const names = new Set(rules.match(/"(?:[^"\\]|\\.)*"/g));
  const has = (name: string) => names.has(JSON.stringify(name));
  const areApart = /"(?:different|by)"/.test(rules);
  const follow = seats.some(({ whenVacant }) => whenVacant === 'its body votes for it');
  return (seat: Seat): string => {
    const { body, group, appointedBy } = seat;
    return JSON.stringify({
      ...seat,
      id: has(seat.id) ? seat.id : null,
      body: areApart || follow || (body !== null && has(body)) ? body : null,
      group: areApart ? group : null,
      appointedBy: areApart ? appointedBy : null,
      classes: seat.classes.filter(has),
      holders: seat.holders.length > 0,
      name: null,
      substitutes: null,
      inForce: null,
    });
  };
}
