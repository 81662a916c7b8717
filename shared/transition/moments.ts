import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import { atHour, isBefore, localDate } from '#shared/time.ts';
import { quartersFrom } from './dates.ts';
import { hourOf, type NudgeTimes } from './nudge-times.ts';
import type { Asked, MilestonePlan, Nudge, Plan } from './plan.ts';
import type { Role, Stage } from './programme/stage.ts';
import { proofStage } from './proof-stage.ts';
import { type StageDate, stageDates } from './stage-dates.ts';
import { answerAt, isSettled, proofDue, statusOf } from './status.ts';

/** A question that has not been asked, and the moment for it. */
export interface Moment {
  readonly nudge: Nudge;
  readonly at: string;
  /** Whether the question stands at that moment, as far as anything is said by then. */
  readonly stands: boolean;
  /** Whether that moment is past, and the question stood then and still does. */
  readonly isOpen: boolean;
}

type Condition = Stage['if'];

/**
 * Every question still to be asked, past and to come. None about a day that was past when it was
 * set, none whose moment was past then, and none of a plan that is closed.
 */
export function momentsOf(plan: Plan, times: NudgeTimes, now: string): readonly Moment[] {
  if (plan.status === 'closed') return [];
  const milestones = Object.values(plan.milestones);
  const quarters = quartersFrom(plan.firstDay, plan.programme);
  const days = new Set(milestones.flatMap(({ due }) => due ?? []));
  const dates = new Map(
    [...days].map((due) => [
      due,
      stageDates(due, plan.programme.stages, { quarters, closed: times.closed }),
    ]),
  );
  const instantOf = hours();
  return milestones.flatMap((milestone) => {
    const asking = { plan, milestone, times, now, instantOf };
    return [
      ...stagesOf(asking, dates.get(milestone.due ?? '') ?? []),
      ...proofOf(asking),
      ...remindersOf(asking),
    ];
  });
}

interface Asking {
  readonly plan: Plan;
  readonly milestone: MilestonePlan;
  readonly times: NudgeTimes;
  readonly now: string;
  readonly instantOf: typeof atHour;
}

/** Full hours of days: of many questions that come together each is looked up once. */
function hours(): typeof atHour {
  const known = new Map<string, string>();
  return (date, hour) => {
    const key = `${date} ${hour}`;
    const at = known.get(key) ?? atHour(date, hour);
    known.set(key, at);
    return at;
  };
}

function stagesOf(asking: Asking, dates: readonly StageDate[]): readonly Moment[] {
  const { due, dueSince } = asking.milestone;
  if (due === null || due < localDate(dueSince)) return [];
  return dates
    .flatMap(({ stage, on }) =>
      stage.asks.flatMap((as) => momentAt(asking, { stage, as, due, on })),
    )
    .filter(({ at }) => !isBefore(at, dueSince));
}

/** Five working days after it was done without proof, the question comes again. */
function proofOf(asking: Asking): readonly Moment[] {
  const { milestone, times } = asking;
  const last = milestone.answers.at(-1);
  if (last === undefined || statusOf(milestone) !== 'done, proof to come') return [];
  const on = proofDue(last, times.closed);
  const stage = { id: proofStage, if: 'not done' } as const;
  return momentAt(asking, { stage, as: 'the owner', due: localDate(last.at), on });
}

interface StageAt {
  readonly stage: { readonly id: string; readonly if: Condition };
  readonly as: Role;
  readonly due: string;
  readonly on: string;
}

function momentAt(asking: Asking, { stage, as, due, on }: StageAt): readonly Moment[] {
  const { plan, milestone, times, instantOf } = asking;
  const { owner, is, asked } = milestone;
  const person = as === 'the owner' ? (owner ?? plan.pmoLead) : plan.pmoLead;
  const nudge: Nudge = { stage: stage.id, milestone: is.id, due, person, as, again: false };
  if (asked.some((each) => isSameQuestion(each, nudge))) return [];
  const at = instantOf(on, hourOf(person, times));
  return [{ nudge, at, ...standing(asking, stage.if, at) }];
}

/** Asked of its owner once, whoever that was; and of nobody twice. */
function isSameQuestion(one: Nudge, other: Nudge): boolean {
  return (
    one.stage === other.stage &&
    one.due === other.due &&
    (one.as === other.as || one.person === other.person)
  );
}

function remindersOf(asking: Asking): readonly Moment[] {
  const { plan, milestone, times, instantOf } = asking;
  const { owner, deputy } = milestone;
  return milestone.asked
    .filter(({ person }) => [owner, deputy, plan.pmoLead].includes(person))
    .filter((each) => !milestone.asked.some((other) => isReminderOf(other, each)))
    .flatMap(({ at: _at, putOffTo, ...nudge }) => {
      if (putOffTo === null) return [];
      const on = nextWorkingDay(putOffTo, times.closed);
      const at = instantOf(on, hourOf(nudge.person, times));
      return [{ nudge: { ...nudge, again: true }, at, ...standing(asking, 'not done', at) }];
    });
}

function isReminderOf(one: Asked, other: Asked): boolean {
  return (
    one.again && one.stage === other.stage && one.due === other.due && one.person === other.person
  );
}

function standing(asking: Asking, condition: Condition, at: string) {
  const { now } = asking;
  const stands = applies(asking, condition, at);
  return { stands, isOpen: stands && !isBefore(now, at) && applies(asking, condition, now) };
}

function applies({ milestone, times }: Asking, condition: Condition, instant: string): boolean {
  if (isSettled(milestone, instant, times.closed)) return false;
  return condition === 'not done' || answerAt(milestone, instant)?.word !== 'on track';
}
