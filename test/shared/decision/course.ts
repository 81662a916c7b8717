import fc from 'fast-check';
import type { Act, Command, Propose } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { current } from '#shared/decision/words.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { forums, governanceLead, members } from '#test/support/board.ts';
import { monday, proposing, tuesday } from '#test/support/decider.ts';
import { fillAims } from '#test/support/play.ts';
import { anyAct, instants } from './any-act.ts';
import { richBodies } from './rich-bodies.ts';

/** Something that someone, or time, does; the words are those in sight when it is done. */
interface Move {
  readonly by: string;
  readonly act: (decision: Opened) => Act;
  readonly at: string;
  /** The seat acted for, where it is named. */
  readonly seat?: string | undefined;
}

/** One move in a course: where the decision stood, what was done, and what came of it. */
export interface Turn {
  readonly before: Decision;
  readonly command: Command;
  readonly events: readonly DecisionEvent[] | null;
  readonly after: Decision;
}

export interface Course {
  readonly forum: ForumInForce;
  readonly takenAt: TakenAt;
  readonly moves: readonly Move[];
}

const places = ['for a meeting', 'at a meeting', 'here'] as const;
/**
 * Random doings of members, the governance lead, strangers and time. So that a good part of the
 * courses gets as far as a vote and its end, some runs of moves are those of a body that means to.
 */
function movesOf(forum: ForumInForce): fc.Arbitrary<readonly Move[]> {
  const anyone = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...members(forum)) },
    { weight: 4, arbitrary: fc.constantFrom('the chair', 'the deputy chair') },
    { weight: 2, arbitrary: fc.constant(governanceLead) },
    fc.constantFrom('a stranger', '', 'Dee', 'Pat'),
  );
  const at = fc.constantFrom(...instants);
  const seat = fc.option(fc.constantFrom(...forum.seats.map(({ id }) => id)), {
    nil: undefined,
    freq: 20,
  });
  const random = fc.record({ by: anyone, act: anyAct(forum), at, seat }).map((move) => [move]);
  const counted = fc
    .tuple(fc.subarray(members(forum)), fc.constantFrom('for', 'against'))
    .map(([people, choice]) => [...votes(people, choice), chairs({ type: 'CloseVote' })]);
  const cast = fc.constantFrom('for', 'against', 'not used').map((casting) => {
    return [...votesEvenly(forum), chairs({ type: 'GiveCastingVote', casting })];
  });
  const agreed = [...members(forum).map(agreeing), recording];
  return fc
    .array(
      fc.oneof(
        { weight: 24, arbitrary: random },
        fc.constant(marking(forum)),
        fc.constant(agreed),
        fc.constant([...agreed, ...members(forum).slice(0, 2).map(vetoing)]),
        { weight: 2, arbitrary: fc.constant(workedThrough(forum)) },
        { weight: 3, arbitrary: counted },
        { weight: 2, arbitrary: fc.constant(votesEvenly(forum)) },
        { weight: 2, arbitrary: cast },
      ),
      { minLength: 4, maxLength: 32, size: 'max' },
    )
    .map((runs) => runs.flat());
}

const chairs = (act: Act): Move => ({ by: 'the chair', act: () => act, at: tuesday });

const recording: Move = {
  by: 'the chair',
  act: (decision) => ({ type: 'RecordAgreed', version: current(decision).hash }),
  at: tuesday,
};

const vetoing = (by: string): Move => ({
  by,
  act: () => ({ type: 'Veto', why: 'V.' }),
  at: tuesday,
});

const agreeing = (by: string): Move => ({
  by,
  act: (decision) => ({ type: 'Agree', version: current(decision).hash }),
  at: tuesday,
});

function votes(people: readonly string[], choice: 'for' | 'against'): Move[] {
  return people.map((by) => ({ by, act: () => ({ type: 'Vote', choice }), at: tuesday }));
}

/** A vote that ties: every other member for, the others against; of an odd number the first not at all. */
function votesEvenly(forum: ForumInForce): Move[] {
  const all = members(forum);
  const people = all.slice(all.length % 2);
  return [
    ...votes(
      people.filter((_, index) => index % 2 === 0),
      'for',
    ),
    ...votes(
      people.filter((_, index) => index % 2 === 1),
      'against',
    ),
    chairs({ type: 'CloseVote' }),
  ];
}

function marking({ seats }: ForumInForce): Move[] {
  const act: Act = { type: 'MarkPresent', seats: seats.map(({ id }) => id) };
  return [{ by: governanceLead, act: () => act, at: tuesday }];
}

function workedThrough(forum: ForumInForce): Move[] {
  const objector = members(forum).at(-1) ?? '';
  return [
    ...marking(forum),
    {
      by: objector,
      act: (decision) => ({
        type: 'Object',
        version: current(decision).hash,
        harm: 'H.',
        help: '',
      }),
      at: tuesday,
    },
    chairs({ type: 'StartSteps' }),
    chairs({ type: 'RecordStep', step: 'principles', note: 'N.' }),
    chairs(fillAims),
    chairs({ type: 'RecordStep', step: 'aims', note: 'N.' }),
    chairs({ type: 'OpenVote', why: 'No more.' }),
  ];
}

/** Where the rules allow it, and now and then where they do not. */
function placeOf({ constitution }: ForumInForce): fc.Arbitrary<TakenAt> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...constitution.takenAt.allowed) },
    fc.constantFrom(...places),
  );
}

/** A course through a decision on one of the three forums, at each place its rules allow. */
export const courses = coursesOf(fc.constantFrom(...forums));
/** The same under any rules, rich ones too. */
export const richCourses = coursesOf(richBodies);

function coursesOf(bodies: fc.Arbitrary<ForumInForce>): fc.Arbitrary<Course> {
  return bodies
    .chain((forum) => fc.record({ forum: fc.constant(forum), takenAt: placeOf(forum) }))
    .chain(({ forum, takenAt }) => movesOf(forum).map((moves) => ({ forum, takenAt, moves })));
}

/** Plays a course from its proposal; what is refused changes nothing. */
export function play({ forum, takenAt, moves }: Course): readonly Turn[] {
  const opening: Propose = proposing({ forum, takenAt });
  const first = turn(notOpened, { by: governanceLead, act: opening, at: monday }, 0);
  const turns = [first];
  for (const [index, { by, act, at, seat }] of moves.entries()) {
    const before = turns.at(-1)?.after ?? notOpened;
    if (!isOpened(before)) break;
    const named = seat === undefined ? {} : { seat };
    turns.push(turn(before, { by, act: act(before), at, ...named }, index + 1));
  }
  return turns;
}

function turn(
  before: Decision,
  done: Pick<Command, 'by' | 'act' | 'at' | 'seat'>,
  index: number,
): Turn {
  const command: Command = { id: `c${index}`, via: 'slack', ...done };
  const judged = decide(command, before);
  const events = judged.ok ? judged.value : null;
  return { before, command, events, after: (events ?? []).reduce(evolve, before) };
}
