import { chooses } from './choose.ts';
import type { Condition } from './constitution/condition.ts';
import type { Seat } from './seat.ts';

type Sharing = 'one each' | 'each by itself';

/**
 * The conditions that these seats cannot meet, one entry for each seat short, earlier conditions
 * served first. `one each`: a seat meets one condition only, so the answer is the best assignment.
 */
export function unmet(
  conditions: readonly Condition[],
  seats: readonly Seat[],
  sharing: Sharing,
): readonly Condition[] {
  const single = conditions.flatMap(oneBodyEach);
  if (sharing === 'each by itself') return single.flatMap((each) => shortOf([each], seats));
  return shortOf(single, seats);
}

/** "One from each of these bodies" is one condition for each. */
function oneBodyEach(condition: Condition): Condition[] {
  const { fromEach, ...rest } = condition;
  if (fromEach === undefined) return [condition];
  return fromEach.map((body) => ({ ...rest, name: `${rest.name} (${body})`, body }));
}

interface Numbered {
  readonly condition: Condition;
  readonly node: string;
}

type Links = Map<string, Map<string, number>>;

/**
 * A flow from conditions to seats. Seats that fit the same conditions are one node with room for
 * them all; a condition whose seats must differ reaches them through one narrow node for each value.
 */
function shortOf(conditions: readonly Condition[], seats: readonly Seat[]): Condition[] {
  const room: Links = new Map();
  const numbered = conditions.map((condition, index) => ({
    condition,
    node: `condition ${index}`,
  }));
  const byBody = Map.groupBy(numbered, ({ condition }) => oneBodyOf(condition));
  for (const seat of seats) {
    const ofItsBody = seat.body === null ? undefined : byBody.get(seat.body);
    addSeat(room, seat, [...(byBody.get(null) ?? []), ...(ofItsBody ?? [])]);
  }
  return numbered.flatMap(({ condition, node }) => {
    let found = 0;
    while (found < condition.atLeast && push(room, node, new Set())) found += 1;
    return Array.from({ length: condition.atLeast - found }, () => condition);
  });
}

/** The only body whose seats can meet it, so that no other seat need be asked. */
function oneBodyOf({ body }: Condition): string | null {
  return typeof body === 'string' ? body : null;
}

function addSeat(room: Links, seat: Seat, conditions: readonly Numbered[]): void {
  const ways = conditions.flatMap((each) => wayTo(each, seat) ?? []);
  if (ways.length === 0) return;
  const alike = JSON.stringify(ways.map(({ from, through }) => through ?? from));
  widen(room, alike, sink, 1);
  for (const { from, through } of ways) {
    if (through === null) widen(room, from, alike, 1);
    else {
      linksFrom(room, from).set(through, 1);
      widen(room, through, alike, 1);
    }
  }
}

const sink = 'seat';

function wayTo({ condition, node: from }: Numbered, seat: Seat) {
  if (!chooses(condition, seat)) return null;
  if (condition.different === undefined) return { from, through: null };
  const value = seat[condition.different];
  return value === null ? null : { from, through: `${from}: ${value}` };
}

function linksFrom(room: Links, node: string): Map<string, number> {
  const links = room.get(node) ?? new Map<string, number>();
  room.set(node, links);
  return links;
}

function widen(room: Links, from: string, to: string, by: number): void {
  const links = linksFrom(room, from);
  links.set(to, (links.get(to) ?? 0) + by);
}

/** Sends one more unit to a seat, moving earlier ones where that frees a way. */
function push(room: Links, node: string, tried: Set<string>): boolean {
  if (node === sink) return true;
  tried.add(node);
  for (const [next, free] of linksFrom(room, node)) {
    if (free > 0 && !tried.has(next) && push(room, next, tried)) {
      widen(room, node, next, -1);
      widen(room, next, node, 1);
      return true;
    }
  }
  return false;
}
