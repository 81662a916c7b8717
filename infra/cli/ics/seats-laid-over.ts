import type { InputProblem } from '#bots/wording/input-problems.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { type SeatEntry, seatEntry } from '#shared/forum/constitution/seat-entry.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { type Seat, seatsOf } from '#shared/forum/seat.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { ForumEntry } from './forum-entry.ts';
import { type MarkOf, problemAt } from './mark.ts';
import type { WrittenSeat } from './read-seats.ts';

export interface SeatsInHand {
  readonly entries: Readonly<Record<string, SeatEntry>>;
  /** The same as a forum has them. */
  readonly seats: readonly Seat[];
  readonly markOfSeat: (seat: string) => MarkOf;
}

/** The seats of the rules with what is said of them laid over, and new ones after them. */
export function seatsLaidOver(
  file: ConstitutionFile,
  { withoutSeats }: ForumEntry,
  { written, markOfForum }: { written: readonly WrittenSeat[]; markOfForum: MarkOf },
): Result<SeatsInHand, readonly InputProblem[]> {
  const known = Object.keys(file.seats);
  const gone = new Set(withoutSeats);
  const kept = Object.entries(file.seats).filter(([seat]) => !gone.has(seat));
  const entries = new Map<string, SeatEntry>(kept);
  const problems = withoutSeats.flatMap((seat, index) => {
    const nearest = nearestName(seat, known);
    const at = markOfForum(['withoutSeats', index]);
    const isKnown = known.includes(seat);
    return isKnown ? [] : [problemAt(at, { code: 'unknown seat', name: seat, nearest })];
  });
  for (const { seat, change, mark: at } of written) {
    const entry = seatEntry.safeParse(merged(entries.get(seat), change));
    if (entry.success) entries.set(seat, entry.data);
    else problems.push(problemAt(at(['vacant']), { code: 'seat vacant and held' }));
  }
  if (problems.length > 0) return refused(problems);
  const marks = new Map(written.map((each) => [each.seat, each.mark]));
  const markOfSeat = (seat: string): MarkOf =>
    marks.get(seat) ?? ((path) => markOfForum(['seats', seat, ...path]));
  const whole = Object.fromEntries(entries);
  return accepted({ entries: whole, seats: seatsOf(whole), markOfSeat });
}

/** Whoever is named fills a seat that the rules have vacant; a vacant seat loses who is named there. */
function merged(base: SeatEntry | undefined, change: SeatChange): unknown {
  const said = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  const { heldBy, vacant, ...rest } = base ?? {};
  const filled = change.heldBy === undefined ? { vacant } : {};
  const held = change.vacant === true ? {} : { heldBy };
  return { ...rest, ...filled, ...held, ...said };
}

type SeatChange = WrittenSeat['change'];
