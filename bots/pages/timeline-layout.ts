import { daysBetween } from '#shared/time.ts';

/** What is due on one day, and how much of the drawing that takes. */
export interface Due<Item> {
  readonly date: string;
  readonly items: readonly Item[];
}

export interface TimelineLayout<Item> {
  readonly height: number;
  readonly groups: readonly (Due<Item> & { readonly y: number })[];
  /** How far down a date stands. Later never stands above earlier. */
  readonly yOf: (date: string) => number;
}

interface Shape {
  /** How many items stand side by side. */
  readonly columns: number;
  readonly rowHeight: number;
  /** How long the drawing is where nothing is crowded. */
  readonly length: number;
}

/**
 * Time from top to bottom, from the first date to the last (yyyy-mm-dd, both on the drawing). It runs
 * evenly, and slower where more is due on one day than would fit above the next.
 */
export function layOut<Item>(
  groups: readonly Due<Item>[],
  { first, last }: { readonly first: string; readonly last: string },
  { columns, rowHeight, length }: Shape,
): TimelineLayout<Item> {
  const scale = length / Math.max(daysBetween(first, last), 1);
  const placed: (Due<Item> & { readonly y: number })[] = [];
  let from = { date: first, y: rowHeight, free: rowHeight };
  for (const group of groups.toSorted((one, other) => one.date.localeCompare(other.date))) {
    const y = Math.max(from.y + daysBetween(from.date, group.date) * scale, from.free);
    const free = y + Math.ceil(group.items.length / columns) * rowHeight;
    placed.push({ ...group, y });
    from = { date: group.date, y, free };
  }
  const end = Math.max(from.y + daysBetween(from.date, last) * scale, from.free);
  const stops = [{ date: first, y: rowHeight }, ...placed, { date: last, y: end }];
  return { height: end + rowHeight, groups: placed, yOf: (date) => between(stops, date) };
}

/** As far along between the stops around it as it is in days. */
function between(
  stops: readonly { readonly date: string; readonly y: number }[],
  date: string,
): number {
  const after = stops.findIndex((stop) => stop.date >= date);
  const next = stops[after] ?? stops.at(-1);
  const before = stops[after - 1];
  if (next === undefined) return 0;
  if (before === undefined || date >= next.date) return next.y;
  const part = daysBetween(before.date, date) / daysBetween(before.date, next.date);
  return before.y + (next.y - before.y) * part;
}
