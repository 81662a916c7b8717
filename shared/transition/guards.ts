import { lastDay } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Constraint, Touches } from './programme/constraint.ts';

type Asks = NonNullable<Constraint['asks']>;

/** What is about to be decided or done, as far as a programme asks after it. */
export interface Matter {
  /** The decision or milestone, by id. */
  readonly id: string;
  /** What it touches; every proposal touches `every proposal`. */
  readonly touches: readonly Touches[];
}

/** A question to ask of a matter, and what holds if its answer is the wrong one. */
export interface GuardQuestion {
  readonly constraint: string;
  readonly says: string;
  readonly question: string;
  /** What a proposal must touch to be asked. */
  readonly of: Touches;
  readonly heldOn: Asks['heldOn'];
  readonly meanwhile: Asks['meanwhile'];
}

/**
 * What a programme asks of a proposal on a day: nothing before its first day or after its last,
 * nothing for the sake of a law that is in force, and nothing that a note on record has lifted.
 */
export function questionsOfProposal(
  plan: Plan,
  { id, touches }: Matter,
  day: string,
): readonly GuardQuestion[] {
  return questionsOn(plan, id, day).filter(
    ({ of }) => of === 'every proposal' || touches.includes(of),
  );
}

/** All that it may ask of a proposal raised on a day, whatever that touches. */
export function questionsAsked(plan: Plan, day: string): readonly GuardQuestion[] {
  return questionsOn(plan, null, day);
}

/** The same of one of its own milestones, by the constraints that it is under. */
export function questionsOfMilestone(
  plan: Plan,
  id: string,
  day: string,
): readonly GuardQuestion[] {
  const under = plan.milestones[id]?.is.constraints ?? [];
  return questionsOn(plan, id, day).filter(({ constraint }) => under.includes(constraint));
}

/** What was answered, by constraint: yes or no, or words. */
export type GuardAnswers = Readonly<Record<string, string>>;

/** The questions whose answers hold the matter up, or hold it to less. A question not answered does. */
export function heldBy<Question extends GuardQuestion>(
  questions: readonly Question[],
  answers: GuardAnswers,
): readonly Question[] {
  return questions.filter(({ constraint, heldOn }) => {
    const answer = answers[constraint]?.trim() ?? '';
    return answer === '' || answer === heldOn;
  });
}

function questionsOn(plan: Plan, matter: string | null, day: string): readonly GuardQuestion[] {
  if (!isRunning(plan, day)) return [];
  return questionsIn(
    plan.programme.constraints.filter(
      (each) => holds(plan, each, day) && !isLifted(plan, each.id, matter),
    ),
  );
}

/** What constraints ask, in their order. */
export function questionsIn(constraints: readonly Constraint[]): readonly GuardQuestion[] {
  return constraints.flatMap(({ id, says, asks }) =>
    asks === undefined ? [] : [{ constraint: id, says, ...asks }],
  );
}

function isRunning({ status, firstDay, programme }: Plan, day: string): boolean {
  const last = lastDay(firstDay, programme.lasts.months);
  return status === 'running' && firstDay <= day && day <= last;
}

function holds({ lawInForce }: Plan, { endsWhen }: Constraint, day: string): boolean {
  return endsWhen === 'the programme ends' || lawInForce === null || day < lawInForce;
}

function isLifted({ lifted }: Plan, id: string, matter: string | null): boolean {
  return lifted.some((each) => each.constraint === id && [null, matter].includes(each.matter));
}
