import type { Groups, Limb } from './constitution/limb.ts';
import type { Weights } from './constitution/weights.ts';
import { reaches } from './reaches.ts';
import type { Choice, Said } from './said.ts';
import { isFilled, type Seat } from './seat.ts';
import { sums, type Voter } from './sums.ts';
import { weigh } from './weigh.ts';

/** Who has a say in a count of these seats: each seat, each by its weight, or each group. */
export function votersOf(limb: Limb, seats: readonly Said[], weights: Weights): readonly Voter[] {
  const { unit } = limb;
  const counted = typeof unit === 'string' ? unit : unit.groups.unit;
  const size = (seat: Seat) => (counted === 'seats' ? 1 : weigh(weights, seat));
  const voterFor = (each: Said) => voter(limb, each, size(each.seat));
  if (typeof unit === 'string') return seats.map(voterFor);
  const groups = membersByGroup(unit.groups, seats);
  return [...groups.values()].map((members) => groupOf(unit.groups, members.map(voterFor)));
}

/** Whether a seat is one of "all seats", as the limb reads that. */
export function isOneOfAll(limb: Limb, { seat, steppedOut }: Said): boolean {
  const vacantOut = limb.vacantSeats === 'leave the base' && !isFilled(seat);
  const steppedOutOut = limb.steppedOut === 'leave the base' && steppedOut;
  return !vacantOut && !steppedOutOut;
}

function voter(limb: Limb, each: Said, size: number): Voter {
  const { choice, entitled, present } = each;
  return { size, choice, entitled, present, isOneOfAll: isOneOfAll(limb, each) };
}

/** A seat that belongs to no group has no say. */
function membersByGroup({ by }: Groups, seats: readonly Said[]): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  for (const each of seats) {
    const name = groupNameOf(by, each.seat);
    if (name === null) continue;
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [each]);
    else members.push(each);
  }
  return groups;
}

/** The group a seat belongs to, if any. */
export function groupNameOf(by: Groups['by'], seat: Seat): string | null {
  if (typeof by === 'string') return seat[by];
  return by.classes.find((each) => seat.classes.includes(each)) ?? null;
}

/**
 * A group is one voter, with the vote that its members come to. One that has a vote because nobody in
 * it said anything has it in every base.
 */
function groupOf(rule: Groups, members: readonly Voter[]): Voter {
  const some = (holds: (member: Voter) => boolean) => members.some(holds);
  const choice = choiceOf(rule, members);
  const anyway = choice !== null && members.every(saysNothing);
  return {
    size: 1,
    choice,
    entitled: anyway || some((each) => each.entitled),
    present: anyway || some((each) => each.entitled && each.present),
    isOneOfAll: some((each) => each.isOneOfAll),
  };
}

function saysNothing({ entitled, choice }: Voter): boolean {
  return !entitled || choice === null;
}

const empty = { 'is left out': null, abstains: 'abstain', 'is against': 'against' } as const;
const split = { abstains: 'abstain', 'is against': 'against' } as const;

function choiceOf(rule: Groups, members: readonly Voter[]): Choice | null {
  if (members.every(saysNothing)) return empty[rule.empty];
  const found = sums(members);
  const isFor = reaches(rule, found.for, found[rule.of]);
  const isAgainst = reaches(rule, found.against, found[rule.of]);
  if (isFor === isAgainst) return split[rule.split];
  return isFor ? 'for' : 'against';
}
