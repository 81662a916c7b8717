import fc from 'fast-check';
import type { Act, Command } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { Result } from '#shared/result.ts';
import { present } from '#test/shared/decision/acts.ts';
import { anyAct, instants } from '#test/shared/decision/any-act.ts';
import { always, body, chair, everyone } from '#test/shared/decision/body.ts';
import { richBodies } from '#test/shared/decision/rich-bodies.ts';
import { governanceLead } from '#test/support/board.ts';
import { monday, proposing, tuesday } from '#test/support/decider.ts';

export const people = [...everyone, governanceLead, 'Dee', 'Pat', 'Ann', 'a stranger'] as const;

/** What someone does, with whatever choices they make. */
interface Move {
  readonly by: string;
  readonly at: string;
  readonly act: (decision: Opened) => Act;
  readonly seat?: string | undefined;
}

export interface HiddenCourse {
  readonly forum: ForumInForce;
  readonly takenAt: TakenAt;
  readonly moves: readonly Move[];
}

/** What was asked, what came of it, and where the decision stood before and after. */
export interface Turn {
  readonly command: Command;
  readonly judged: Result<readonly DecisionEvent[], Refusal>;
  readonly before: Decision;
  readonly after: Decision;
}

/** Each choice of one person for another, as a swapped course has it. */
export type Swap = (by: string, choice: Choice) => Choice;

const { vote: hidden, window: late } = body({
  vote: { ...always, shown: 'when the vote closes' },
  window: { vote: { days: 1 }, lateChange: { within: { days: 30 }, extendedBy: { days: 1 } } },
}).constitution;
/** Under any rules at all, save that a vote is always wanted and its votes stay hidden. */
const bodies = fc
  .tuple(richBodies, fc.boolean())
  .map(([{ constitution, ...forum }, isLate]): ForumInForce => {
    const window = isLate ? late : constitution.window;
    return { ...forum, constitution: { ...constitution, window, vote: hidden } };
  });

const someone = fc.constantFrom(...people);
const choice = fc.constantFrom<Choice>('for', 'against', 'abstain');
const seats = body().seats.map(({ id }) => id);
const doing = (by: string, act: Act): Move => ({ by, at: tuesday, act: () => act });

const recording = (person: string, each: Choice): Move =>
  doing(governanceLead, {
    type: 'RecordFor',
    person,
    how: 'in the room',
    said: { type: 'Vote', choice: each },
  });

/** Votes by whoever may, and recorded ones. */
const voting: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(someone, choice, fc.option(fc.constantFrom(...seats), { nil: undefined, freq: 3 }))
      .map(([by, each, seat]) => ({ ...doing(by, { type: 'Vote', choice: each }), seat })),
  },
  fc.tuple(someone, choice).map(([person, each]) => recording(person, each)),
);

const allVote = fc
  .array(choice, { minLength: everyone.length, maxLength: everyone.length })
  .map((all) =>
    everyone.map((by, index) => doing(by, { type: 'Vote', choice: all[index] ?? 'for' })),
  );

/** A proxy is told how to vote; the vote is recorded for them, rightly or not, or they give it. */
const told = fc
  .tuple(fc.constantFrom(...everyone), fc.constantFrom('Dee', 'Pat'), choice, choice)
  .map(([by, to, instruction, said]) => [
    doing(by, { type: 'GiveProxy', to, instruction }),
    recording(to, said),
    doing(to, { type: 'Vote', choice: instruction }),
  ]);

const standingIn: fc.Arbitrary<Move> = fc.oneof(
  fc
    .tuple(someone, someone, fc.option(choice))
    .map(([by, to, instruction]) => doing(by, { type: 'GiveProxy', to, instruction })),
  fc.tuple(someone, someone).map(([by, person]) => doing(by, { type: 'NominateDeputy', person })),
  fc
    .tuple(fc.constantFrom(...seats), someone, fc.boolean())
    .map(([seat, person, allowed]) => doing(chair, { type: 'AllowDeputy', seat, person, allowed })),
);

const anything: fc.Arbitrary<Move> = fc
  .tuple(someone, anyAct(body()), fc.constantFrom(...instants))
  .map(([by, act, at]) => ({ by, act, at }));

/** Courses in which a vote is opened, and people vote, stand in for each other and do anything else. */
export const hiddenCourses: fc.Arbitrary<HiddenCourse> = fc
  .tuple(
    bodies,
    fc.constantFrom('for a meeting', 'at a meeting', 'here'),
    fc.array(fc.oneof(standingIn, anything), { maxLength: 8 }),
    fc.array(
      fc.oneof(
        { weight: 10, arbitrary: voting.map((move) => [move]) },
        { weight: 2, arbitrary: standingIn.map((move) => [move]) },
        { weight: 2, arbitrary: anything.map((move) => [move]) },
        allVote,
        told,
      ),
      { minLength: 3, maxLength: 16, size: 'max' },
    ),
  )
  .map(([forum, takenAt, first, then]) => {
    const opening = [
      doing(governanceLead, present(everyone)),
      doing(chair, { type: 'OpenVote', why: 'The law wants one.' }),
    ];
    return { forum, takenAt, moves: [...first, ...opening, ...then.flat()] };
  });

/** Plays a course, each choice swapped, until just before the votes are counted or all is over. */
export function playUntilClosed(course: HiddenCourse, swap: Swap): readonly Turn[] {
  const { forum, takenAt, moves } = course;
  const turns = [turn(notOpened, opening(forum, takenAt), 0)];
  for (const [index, { by, at, act, seat }] of moves.entries()) {
    const before = turns.at(-1)?.after ?? notOpened;
    if (!isOpened(before)) break;
    const named = seat === undefined ? {} : { seat };
    const done = { by, at, act: swapped(act(before), by, swap), ...named };
    const next = turn(before, done, index + 1);
    if (isOver(next.after)) break;
    turns.push(next);
  }
  return turns;
}

function opening(forum: ForumInForce, takenAt: TakenAt) {
  return { by: governanceLead, at: monday, act: proposing({ forum, takenAt }) };
}

function isOver({ status }: Decision): boolean {
  return !['not opened', 'seeking consensus', 'resolving', 'voting'].includes(status);
}

function turn(before: Decision, done: Omit<Command, 'id' | 'via'>, index: number): Turn {
  const command: Command = { id: `c${index}`, via: 'slack', ...done };
  const judged = decide(command, before);
  const after = judged.ok ? judged.value.reduce(evolve, before) : before;
  return { command, judged, before, after };
}

function swapped(act: Act, by: string, swap: Swap): Act {
  if (act.type === 'Vote') return { ...act, choice: swap(by, act.choice) };
  if (act.type === 'GiveProxy' && act.instruction !== null) {
    return { ...act, instruction: swap(act.to, act.instruction) };
  }
  if (act.type === 'RecordFor' && act.said.type === 'Vote') {
    return { ...act, said: { ...act.said, choice: swap(act.person, act.said.choice) } };
  }
  return act;
}
