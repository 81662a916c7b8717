import type { Opened } from '#shared/decision/decision.ts';
import { maySee } from '#shared/decision/standing.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { replay } from '#shared/handle-command.ts';
import type { Told } from '#shared/ports/daily.ts';
import type { Recorded } from '#shared/ports/event-store.ts';
import { localDate } from '#shared/time.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import { withNudges } from '#shared/transition/evolve-plan.ts';
import { notOnRecord } from '#shared/transition/noting-nudges.ts';
import type { NudgeTimes } from '#shared/transition/nudge-times.ts';
import { messagesOf, type NudgeMessage, nextNudges, nudgesDue } from '#shared/transition/nudges.ts';
import type { Nudge, Plan } from '#shared/transition/plan.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { type PlanTelling, planTellings, stillConcerns } from '#shared/transition/plan-tellings.ts';
import { asReached, nudgeTimes, reachedFor } from './reached.ts';
import { isToldUnled, unledIn } from './unled.ts';

/** A running plan as a round of daily messages finds it. */
export interface RunningPlan {
  readonly id: string;
  readonly history: readonly Recorded<PlanEvent>[];
  /** As it stands, with every question that was put to people, on record or not. */
  readonly plan: Plan;
  /** The same for whoever is to be written to: nobody looks after what nobody can be asked about. */
  readonly reached: Plan;
  readonly times: NudgeTimes;
  readonly messages: readonly NudgeMessage[];
  /** When each person is next asked, if nobody says a word until then. */
  readonly next: ReturnType<typeof nextNudges>;
  /** What happened that people have not been told and that still concerns them. */
  readonly tellings: readonly PlanTelling[];
  /** Open milestones about which nobody is asked, where nobody leads it any more; else null. */
  readonly unled: readonly string[] | null;
  /** Questions that were put to people and do not stand on its record. */
  readonly unrecorded: readonly Nudge[];
}

interface Around {
  readonly directory: Directory;
  readonly told: readonly Told[];
  readonly now: string;
}

/** Null where the plan is closed, or is none. */
export function runningPlan(
  id: string,
  history: readonly Recorded<PlanEvent>[],
  { directory, told, now }: Around,
): RunningPlan | null {
  const recorded = replay(planDecider, history);
  if (recorded?.status !== 'running') return null;
  const unrecorded = notOnRecord(
    recorded,
    told.flatMap(({ plans }) => plans[id]?.asked ?? []),
  );
  const plan = withNudges(recorded, unrecorded, now);
  const reached = asReached(plan, directory);
  const times = nudgeTimes(directory);
  const messages = messagesOf(nudgesDue(reached, times, now));
  const tellings = planTellings(history.map(({ event }) => event))
    .map((each) => ({ ...each, person: reachedFor(each.person, plan, directory) }))
    .filter((each) => stillConcerns(each, reached))
    .filter(({ person, version }) => version > upTo(id, person, told));
  const isQuiet = messages.length + tellings.length === 0;
  const next = isQuiet ? {} : nextNudges(reached, times, now);
  const unled = unledIn(reached, directory);
  return { id, history, plan, reached, times, messages, next, tellings, unled, unrecorded };
}

function upTo(id: string, person: string, told: readonly Told[]): number {
  return told.find((each) => each.person === person)?.plans[id]?.upTo ?? 0;
}

/** The decisions that any of what is to be asked or told is about. */
export function awaitedIn({
  plan,
  messages,
  tellings,
}: Pick<RunningPlan, 'plan' | 'messages' | 'tellings'>): readonly string[] {
  const asked = messages.flatMap(({ milestones }) => milestones);
  const waits = asked.flatMap(({ milestone }) => plan.milestones[milestone]?.waits ?? []);
  const over = tellings.flatMap(({ news }) => (news.type === 'WaitEnded' ? [news] : []));
  const taken = tellings.flatMap(({ news }) => (news.type === 'DecisionTaken' ? [news] : []));
  return [
    ...[...waits, ...over].flatMap(({ for: what }) =>
      what.is === 'a decision' ? [what.decision] : [],
    ),
    ...taken.map(({ decision }) => decision),
  ];
}

/** What is to be asked and told one person of a plan; null where there is nothing. */
export function dayPlanFor(
  running: RunningPlan,
  told: Told,
  { ics, decisions, governanceLeads }: InRound,
): DayPlan | null {
  const { id, plan } = running;
  const { person } = told;
  const messages = running.messages.filter((each) => each.person === person);
  const tellings = running.tellings.filter((each) => each.person === person);
  const unled = isToldUnled(running, told, { governanceLeads }) ? running.unled : null;
  if (messages.length + tellings.length === 0 && unled === null) return null;
  const named = awaitedIn({ plan, messages, tellings });
  const next = running.next[person];
  return {
    ics,
    id,
    plan,
    person,
    asked: messages.flatMap(({ milestones }) => milestones),
    news: tellings.map(({ news }) => news),
    unled,
    awaited: decisions.filter((each) => named.includes(each.id) && maySee(each, person)),
    next: next === undefined ? null : localDate(next),
  };
}

interface InRound {
  readonly ics: string;
  readonly decisions: readonly Opened[];
  readonly governanceLeads: readonly string[];
}
