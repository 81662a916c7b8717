import { parse } from 'yaml';
import { minimalConstitution } from '#infra/cli/reference/minimal.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { enoughPeople } from '#shared/decision/tally.ts';
import { constitution } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Choice } from '#shared/forum/said.ts';
import { seatsOf } from '#shared/forum/seat.ts';
import { given, raised, v1 } from '#test/support/decider.ts';

export const lead = 'the governance lead';
export const agree: Act = { type: 'Agree', version: v1 };
export const abstain: Act = { type: 'Abstain', version: v1 };
export const object: Act = { type: 'Object', version: v1, harm: 'It costs too much.', help: '' };
export const record: Act = { type: 'RecordAgreed', version: v1 };
export const openVote: Act = { type: 'OpenVote', why: 'The standing orders ask for one.' };
export const close: Act = { type: 'CloseVote' };
export const vote = (choice: Choice): Act => ({ type: 'Vote', choice });
export const declare: Act = { type: 'DeclareInterest', degree: 'actual', nature: 'A contract.' };

/** Seats a to e, the first in the chair. Each is held by the person of its name. */
export const five = 'seats: { a: { classes: [chair] }, b: {}, c: {}, d: {}, e: {} }';
export const always = 'vote: { when: always, carriedWhen: [{ moreThan: 1/2 }] }';

/** A vote on everything, by these tests. */
export const rule = (tests: string, tie = 'second and casting vote') =>
  `vote: { when: always, carriedWhen: [${tests}], tie: ${tie} }`;
/** The cases of a table, each as it is written. */
export const cases = <Case extends readonly unknown[]>(...all: readonly Case[]) => all;

/** The body of a file, written as far as matters; two documents may follow one another. */
export function body(...yaml: readonly string[]): ForumInForce {
  const written = yaml.map((each) => parse(each) as object);
  const file = constitution.parse(Object.assign({ ...minimalConstitution }, ...written));
  const { seats, ...rules } = file;
  const common = {
    id: 'body',
    name: file.name,
    noun: file.noun,
    parent: null,
    governanceLead: lead,
  };
  return { ...common, constitution: rules, seats: seatsOf(seats), places: [], meetings: [] };
}

type Place = 'for a meeting' | 'at a meeting' | 'here';

/** An item raised by the governance lead. */
export function item(takenAt: Place, ...yaml: readonly string[]) {
  const places = 'takenAt: { normally: here, allowed: [here, for a meeting, at a meeting] }';
  return given(raised(body(places, ...yaml), { takenAt }));
}

/** The same at a meeting, with these seats marked as in the room, otherwise all of them. */
export function meeting(yaml: readonly string[], present?: string) {
  const start = item('at a meeting', ...yaml);
  const all = start.decision.forum.seats.map(({ id }) => id);
  return start.when(lead, { type: 'MarkPresent', seats: present?.split(' ') ?? all });
}

export type Start = ReturnType<typeof item>;
export type Ballots = Readonly<Partial<Record<Choice, string>>>;

/** A vote as far as it goes: opened and given, by people named together. */
export function voted(start: Start, ballots: Ballots, chair = 'a') {
  const kinds = ['for', 'against', 'abstain'] as const;
  return kinds.reduce<Start>(
    (now, choice) => {
      const people = ballots[choice]?.split(' ') ?? [];
      return people.length === 0 ? now : now.when(people, vote(choice));
    },
    start.when(chair, openVote),
  );
}

export type Result = Outcome['how'] | 'tied';

/** What a vote comes to: how it ended, or that it is tied. */
export function result(start: Start, ballots: Ballots, chair = 'a'): Result {
  const { decision } = voted(start, ballots, chair).when(chair, close);
  if (decision.status === 'tied') return 'tied';
  if (decision.status !== 'closed') throw new Error(`it is ${decision.status}`);
  return decision.outcome.how;
}

/** How many are there, of how many, and what is missing. */
export function enough({ decision }: Start) {
  const { met, present, needed, of, missing } = enoughPeople(decision);
  return {
    met,
    count: `${present} of ${of}, ${needed} needed`,
    missing: missing.map((each) => each.name),
  };
}
