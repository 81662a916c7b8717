import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { Constitution, ConstitutionFile } from '#shared/forum/constitution.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { ForumEntry } from './forum-entry.ts';
import { placesIn } from './home.ts';
import type { Meetings, WantedForum } from './ics.ts';
import type { IcsInHand } from './in-hand.ts';
import { marksIn, problemAt } from './mark.ts';
import { readRules } from './read-rules.ts';
import type { WrittenSeat } from './read-seats.ts';
import { seatsLaidOver } from './seats-laid-over.ts';

/** The forums of an ICS, each with its rules and seats whole; or what is wrong with any of them. */
export function readForums(
  inHand: IcsInHand,
  seats: readonly WrittenSeat[],
): Result<readonly WantedForum[], readonly InputProblem[]> {
  const seatsOf = Map.groupBy(seats, ({ forum }) => forum);
  const forums = Object.entries(inHand.file.forums).map(([id, entry]) =>
    readForum(inHand, { id, entry, written: seatsOf.get(id) ?? [] }),
  );
  const problems = forums.flatMap((forum) => (forum.ok ? [] : forum.refusal));
  if (problems.length > 0) return refused(problems);
  return accepted(forums.flatMap((forum) => (forum.ok ? [forum.value] : [])));
}

interface Written {
  readonly id: string;
  readonly entry: ForumEntry;
  readonly written: readonly WrittenSeat[];
}

function readForum(
  inHand: IcsInHand,
  { id, entry, written }: Written,
): Result<WantedForum, readonly InputProblem[]> {
  const mark = marksIn(inHand.named.file, inHand.where, ['forums', id]);
  const places = placesIn(entry.places, inHand.home);
  const lost = places.faults.map(({ path, fault }) => problemAt(mark(['places', path]), fault));
  const rules = readRules(inHand, id, entry);
  if (!rules.ok) return refused([...lost, ...rules.refusal]);
  const file = rules.value;
  const seats = seatsLaidOver(file, entry, { written, markOfForum: mark });
  if (!seats.ok || lost.length > 0) return refused([...lost, ...(seats.ok ? [] : seats.refusal)]);
  const forum = {
    id,
    name: entry.name ?? file.name,
    noun: entry.noun ?? file.noun,
    parent: entry.parent ?? null,
    constitution: rulesInForce(file),
    seats: seats.value.seats,
    governanceLead: entry.governanceLead,
    places: places.all,
  };
  const { markOfSeat } = seats.value;
  return accepted({
    forum,
    meetings: meetingsOf(entry),
    adopted: entry.adopted ?? null,
    mark,
    markOfSeat,
  });
}

/** Whole, so based on nothing any more; the forum keeps the seats itself. */
function rulesInForce({
  seats: _seats,
  basedOn: _basedOn,
  ...rules
}: ConstitutionFile): Constitution {
  return { ...rules, withoutKinds: [] };
}

function meetingsOf({ meetings = [], meetsIn }: ForumEntry): Meetings {
  return meetsIn === undefined ? [...new Set(meetings)].toSorted() : { inDays: meetsIn };
}
