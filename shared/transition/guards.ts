import { lastDay } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Constraint, Touches } from './programme/constraint.ts';

type Asks = NonNullable<Constraint['asks']>;

/** A question to ask of a matter, and what holds if its answer is the wrong one. */
export interface GuardQuestion {
  /** Its id; of a proposal with the plan before it, as several plans may ask. */
  readonly constraint: string;
  readonly says: string;
  readonly question: string;
  /** What a proposal must touch to be asked. */
  readonly of: Touches;
  readonly heldOn: Asks['heldOn'];
  readonly meanwhile: Asks['meanwhile'];
}

/**
 * The constraints that hold on a day, for a matter (a milestone by id; null for a proposal): none
 * before the programme's first day or after its last, none for the sake of a law that is in force,
 * and none that a note on record has lifted.
 */
export function constraintsHolding(
  plan: Plan,
  matter: string | null,
  day: string,
): readonly Constraint[] {
  if (!isRunning(plan, day)) return [];
  return plan.programme.constraints.filter(
    (each) => holds(plan, each, day) && !isLifted(plan, each.id, matter),
  );
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

/** What constraints ask, in their order. */
export function questionsIn(constraints: readonly Constraint[]): readonly GuardQuestion[] {
  return constraints.flatMap(({ id, says, asks }) =>
    asks === undefined ? [] : [{ constraint: id, says, ...asks }],
  );
}

/** The same, of a proposal: two plans may each have a constraint of one id. */
export function questionsOf(
  plan: string,
  constraints: readonly Constraint[],
): readonly GuardQuestion[] {
  return questionsIn(constraints).map((each) => ({
    ...each,
    constraint: `${plan}#${each.constraint}`,
  }));
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
