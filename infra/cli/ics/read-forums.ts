import type { InputProblem } from '#bots/wording/input-problems.ts';
import { overlapsIn } from '#infra/cli/overlaps.ts';
import type { Constitution, ConstitutionFile } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { ForumEntry } from './forum-entry.ts';
import { placesIn } from './home.ts';
import type { Meetings, WantedForum } from './ics.ts';
import type { IcsInHand } from './in-hand.ts';
import { type MarkOf, marksIn, problemAt } from './mark.ts';
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
  const read = readRules(inHand, id, entry);
  if (!read.ok) return refused([...lost, ...read.refusal]);
  const seats = seatsLaidOver(read.value.file, entry, { written, markOfForum: mark });
  if (!seats.ok) return refused([...lost, ...seats.refusal]);
  const rules = {
    file: { ...read.value.file, seats: seats.value.entries },
    mark: markOfRules(read.value.mark, written),
  };
  const overlaps = overlapsIn(rules.file).map(({ path, ...rest }) => ({
    ...rules.mark(path),
    ...rest,
  }));
  if (lost.length + overlaps.length > 0) return refused([...lost, ...overlaps]);
  return accepted({
    forum: forumOf(id, entry, {
      file: rules.file,
      seats: seats.value.seats,
      places: places.all,
    }),
    rules,
    meetings: meetingsOf(entry),
    adopted: entry.adopted ?? null,
    mark,
    markOfSeat: seats.value.markOfSeat,
  });
}

function forumOf(
  id: string,
  entry: ForumEntry,
  { file, ...laid }: Pick<ForumInForce, 'seats' | 'places'> & { readonly file: ConstitutionFile },
): WantedForum['forum'] {
  return {
    id,
    name: entry.name ?? file.name,
    noun: entry.noun ?? file.noun,
    parent: entry.parent ?? null,
    constitution: rulesInForce(file),
    governanceLead: entry.governanceLead,
    ...laid,
  };
}

/** A seat of which the ICS file or its table says something stands there. */
function markOfRules(mark: MarkOf, written: readonly WrittenSeat[]): MarkOf {
  const seats = new Map<PropertyKey, MarkOf>(written.map((each) => [each.seat, each.mark]));
  return (path) => {
    const [part, seat = '', ...rest] = path;
    const markOfSeat = part === 'seats' ? seats.get(seat) : undefined;
    return markOfSeat === undefined ? mark(path) : markOfSeat(rest);
  };
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
