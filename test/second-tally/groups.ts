import { reached } from './exact.ts';
import { meet, type Names, those } from './sets.ts';
import { baseOf, only, type Stand, saysNothing } from './stand.ts';
import type { GroupsText, Seats, SeatText } from './written.ts';

type Says = 'for' | 'against' | 'abstained' | 'is left out';

export interface Group {
  readonly name: string;
  readonly seats: Names;
  readonly says: Says;
  /** Whether none of its seats said anything, and whether any of those that could was there. */
  readonly empty: boolean;
  readonly here: boolean;
}

export type Measure = (seats: Names) => bigint;

/** The groups that these seats make, and what each of them says. */
export function groupsOf(
  rules: GroupsText,
  seats: Seats,
  rows: { readonly ids: Names; readonly stand: Stand },
  measure: Measure,
): readonly Group[] {
  const names = those(
    [...rows.ids].map((id) => groupOf(rules, seats[id])),
    (name) => name !== undefined,
  );
  return [...names].flatMap((name) => {
    if (name === undefined) return [];
    const own = those(rows.ids, (id) => groupOf(rules, seats[id]) === name);
    const empty = saysNothing(rows.stand, own);
    const here = meet(own, rows.stand.here);
    return [{ name, seats: own, here, says: says(rules, only(rows.stand, own), measure), empty }];
  });
}

function groupOf({ by }: GroupsText, seat: SeatText | undefined): string | undefined {
  if (typeof by === 'string') return seat?.[by];
  return by.classes.find((one) => seat?.classes?.includes(one));
}

function says(rules: GroupsText, own: Stand, measure: Measure): Says {
  const { split = 'abstains', empty = 'is left out' } = rules;
  const instead = {
    'is left out': 'is left out',
    abstains: 'abstained',
    'is against': 'against',
  } as const;
  if (baseOf(own, 'votes and abstentions').size === 0) return instead[empty];
  const base = measure(baseOf(own, rules.of ?? 'votes cast'));
  const enough = [own.for, own.against].map((votes) => reached(rules, measure(votes), base));
  if (enough[0] !== enough[1]) return enough[0] ? 'for' : 'against';
  return instead[split];
}

/** Each group once, where its seats put it. */
export function groupsStand(groups: readonly Group[], seats: Stand): Stand {
  const names = (are: (group: Group) => boolean) =>
    new Set([...those(groups, are)].map(({ name }) => name));
  return {
    for: names(({ says }) => says === 'for'),
    against: names(({ says }) => says === 'against'),
    abstained: names(({ says }) => says === 'abstained'),
    here: names((group) => speaksAnyway(group) || group.here),
    entitled: names((group) => speaksAnyway(group) || meet(group.seats, seats.entitled)),
    all: names((group) => meet(group.seats, seats.all)),
  };
}

/** A group that says something though none of its seats did is in every base. */
function speaksAnyway({ empty, says }: Group): boolean {
  return empty && says !== 'is left out';
}
