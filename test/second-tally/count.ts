import { chosen } from './chosen.ts';
import { reached } from './exact.ts';
import { type Group, groupsOf, groupsStand, type Measure } from './groups.ts';
import { type Names, those, together, without } from './sets.ts';
import { baseOf, type Stand, seatsStand } from './stand.ts';
import { weightOf } from './weight.ts';
import { listed, type Row, type Seats, type TestText, type WeightsText } from './written.ts';

export interface Room {
  readonly seats: Seats;
  readonly rows: readonly Row[];
  readonly weights: WeightsText;
  readonly chair: string | null;
}

export interface Counted {
  readonly passed: boolean;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstained: bigint;
  readonly of: bigint;
  readonly notInFavour: Names;
  readonly turnedDownBy: Names;
  readonly absent: Names;
  readonly groups: readonly Group[];
}

/** One more vote than the seats gave. */
export type OneMore = 'for' | 'against' | null;

/** No seat has a name with a # in it; nor has any group that is drawn here. */
const castingVote = '#';

export function count(test: TestText, room: Room, oneMore: OneMore = null): Counted {
  const rows = room.rows.filter(({ seat }) => chosen(test.electorate ?? {}, room.seats, seat));
  const seats = seatsStand(test, room.seats, rows);
  const ids = new Set(rows.map(({ seat }) => seat));
  const groups = groupsIn(test, room, { ids, stand: seats });
  const stand = withOneMore(groups === null ? seats : groupsStand(groups, seats), oneMore);
  const measure = test.unit === 'weight' ? weighing(room) : counting;
  const votes = measure(stand.for);
  const of = sizeOf(test, stand, measure);
  const bars = barsOf(test, room, rows, seats);
  const barred = Object.values(bars).some(({ size }) => size > 0);
  return {
    passed: !barred && reached(test, votes, of),
    for: votes,
    against: measure(stand.against),
    abstained: measure(stand.abstained),
    of,
    groups: groups ?? [],
    ...bars,
  };
}

function sizeOf({ of = 'votes cast' }: TestText, stand: Stand, measure: Measure): bigint {
  return typeof of === 'number' ? BigInt(of) : measure(baseOf(stand, of));
}

function groupsIn(
  test: TestText,
  room: Room,
  rows: { readonly ids: Names; readonly stand: Stand },
) {
  if (typeof test.unit !== 'object') return null;
  const { groups } = test.unit;
  return groupsOf(groups, room.seats, rows, groups.unit === 'weight' ? weighing(room) : counting);
}

const counting: Measure = (names) => BigInt(names.size);

function weighing({ weights, seats, chair }: Room): Measure {
  const weigh = (id: string | null) => (id === null ? 1n : weightOf(weights, seats[id] ?? {}));
  return (ids) => [...ids].reduce((sum, id) => sum + weigh(id === castingVote ? chair : id), 0n);
}

function withOneMore(stand: Stand, oneMore: OneMore): Stand {
  if (oneMore === null) return stand;
  return { ...stand, [oneMore]: together(stand[oneMore], new Set([castingVote])) };
}

/** What a test asks besides its count; what each seat voted is looked up among all seats. */
function barsOf(test: TestText, room: Room, rows: readonly Row[], { all }: Stand) {
  const voted = seatsStand({}, room.seats, room.rows);
  const present = new Set([...those(rows, (row) => row.present)].map(({ seat }) => seat));
  return {
    notInFavour: without(new Set(listed(test.inFavour)), voted.for),
    turnedDownBy: those(listed(test.notAgainst), (seat) => voted.against.has(seat)),
    absent: test.everyonePresent === true ? without(all, present) : new Set<string>(),
  };
}
