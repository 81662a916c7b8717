import type { InputProblem } from '#bots/wording/input-problems.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { readTable } from '#infra/cli/read-table.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { beside } from './beside.ts';
import type { IcsInHand } from './in-hand.ts';
import { lineInWords, type MarkOf, marksIn, marksOfRow, problemAt } from './mark.ts';
import type { SeatChange } from './seat-change.ts';
import { type SeatRow, seatRow } from './table-rows.ts';

/** What is said of a seat, wherever it is said. */
export interface WrittenSeat {
  readonly forum: string;
  readonly seat: string;
  readonly change: SeatChange;
  readonly mark: MarkOf;
}

/** What the ICS file and its table say of seats: of each once, and of forums that the file has. */
export function readSeats(
  inHand: IcsInHand,
): Result<readonly WrittenSeat[], readonly InputProblem[]> {
  const { file } = inHand;
  const inline = seatsInFile(inHand);
  if (file.seats === undefined) return accepted(inline);
  const table = beside(inHand, file.seats, ['seats']);
  if (!table.ok) return table;
  const read = readTable({ ...table.value, schema: seatRow });
  if (!read.ok) return read;
  const rows = read.value.map(({ value, line }): WrittenSeat => {
    const { forum, seat } = value;
    return { forum, seat, change: changeIn(value), mark: marksOfRow(table.value.file, line) };
  });
  const all = [...inline, ...rows];
  const problems = [...homeless(rows, Object.keys(file.forums)), ...twice(all)];
  return problems.length > 0 ? refused(problems) : accepted(all);
}

function seatsInFile({ named, file, where }: IcsInHand): readonly WrittenSeat[] {
  return Object.entries(file.forums).flatMap(([forum, { seats }]) =>
    Object.entries(seats).map(([seat, change]) => ({
      forum,
      seat,
      change,
      mark: marksIn(named.file, where, ['forums', forum, 'seats', seat]),
    })),
  );
}

function changeIn({ forum: _forum, seat: _seat, from, until, ...rest }: SeatRow): SeatChange {
  const inForce = from === undefined && until === undefined ? undefined : { from, until };
  return { ...rest, ...(inForce === undefined ? {} : { inForce }) } as SeatChange;
}

function homeless(
  rows: readonly WrittenSeat[],
  forums: readonly string[],
): readonly InputProblem[] {
  return rows.flatMap(({ forum, mark }) => {
    if (forums.includes(forum)) return [];
    const nearest = nearestName(forum, forums);
    return [problemAt(mark(['forum']), { code: 'unknown forum', name: forum, nearest })];
  });
}

function twice(seats: readonly WrittenSeat[]): readonly InputProblem[] {
  const first = new Map<string, MarkOf>();
  return seats.flatMap(({ forum, seat, mark }) => {
    const name = `${forum}#${seat}`;
    const earlier = first.get(name);
    first.set(name, earlier ?? mark);
    if (earlier === undefined) return [];
    const told = { name: seat, first: lineInWords(earlier([])) };
    return [problemAt(mark(['seat']), { code: 'seat twice', ...told })];
  });
}
