import type { Choice } from '#shared/forum/said.ts';
import type { Seat } from '#shared/forum/seat.ts';
import type { Sitting, StandIn } from './decision.ts';

/** As what a person acts for a seat. */
export type Capacity = 'holder' | 'substitute' | 'deputy' | 'proxy';

/** As what a person acts for a seat so that it counts; null where it does not, or not yet. */
export function capacityOf(sitting: Sitting, seat: Seat, person: string): Capacity | null {
  if (seat.holders.includes(person)) return 'holder';
  return waysToAct(sitting, seat, person).find(({ counts }) => counts)?.as ?? null;
}

/** Whether a person may act for a seat, also where permission is still to be given. */
export function mayAct(sitting: Sitting, seat: Seat, person: string): boolean {
  return seat.holders.includes(person) || waysToAct(sitting, seat, person).length > 0;
}

/** The seats a person may act for, their own first; also where permission is still to be given. */
export function seatsFor(sitting: Sitting, person: string): readonly Seat[] {
  const ranked = sitting.forum.seats.flatMap((seat) => {
    const [way] = waysToAct(sitting, seat, person);
    return way === undefined ? [] : [{ seat, rank: order.indexOf(way.as) }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ seat }) => seat);
}

/** Whoever was named to act for a seat on this item, besides its holders. */
export function standInsOf(sitting: Sitting, seat: Seat): readonly StandIn[] {
  return sitting.standIns[seat.id] ?? [];
}

/** How a seat's proxy was told to vote, if it was. */
export function instructionOf(sitting: Sitting, seat: Seat, person: string): Choice | null {
  const proxy = standInsOf(sitting, seat).find(
    (each) => each.as === 'proxy' && each.person === person,
  );
  return proxy?.instruction ?? null;
}

const order: readonly Capacity[] = ['holder', 'substitute', 'deputy', 'proxy'];

interface Way {
  readonly as: Capacity;
  readonly counts: boolean;
}

function waysToAct(sitting: Sitting, seat: Seat, person: string): readonly Way[] {
  const own: Way[] = seat.holders.includes(person) ? [{ as: 'holder', counts: true }] : [];
  const named: Way[] = seat.substitutes.includes(person)
    ? [{ as: 'substitute', counts: true }]
    : [];
  const others = standInsOf(sitting, seat)
    .filter((each) => each.person === person && each.allowed !== false)
    .map(({ as, allowed }): Way => ({ as, counts: allowed === true }));
  return [...own, ...named, ...others];
}
