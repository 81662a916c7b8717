import { linkProblem } from '#shared/decision/words.ts';
import { accepted, refused } from '#shared/result.ts';
import { isDate, localDate } from '#shared/time.ts';
import { lineProblem } from './answering.ts';
import { lastDay } from './dates.ts';
import type { HistoryEntry, LoadHistory, PlanCommand, SetUpPlan } from './plan-act.ts';
import type { PlanFact } from './plan-event.ts';
import type { PlanGuard, PlanJudgement } from './plan-here.ts';
import { programmeProblems } from './programme-problems.ts';

/** A fact and, where it is written down only later, the day on which it happened. */
export type Dated = PlanFact & { readonly happenedOn?: string };

/** Sets up a plan. Days that are past already are no fault; nobody is asked about them. */
export function setUp(act: SetUpPlan): PlanJudgement {
  const no = setUpProblem(act);
  if (no !== null) return refused(no);
  return accepted([{ ...act, type: 'PlanSetUp' }]);
}

/** Loads a programme that is over, each entry on its own day, and closes it. */
export function loadHistory(act: LoadHistory, { at }: PlanCommand): PlanJudgement {
  const { happened, type: _, ...plan } = act;
  const no = setUpProblem(act) ?? mustBeOver(act, at) ?? entriesProblem(act, at);
  if (no !== null) return refused(no);
  const entries = happened.toSorted((one, other) => one.on.localeCompare(other.on));
  const facts: readonly Dated[] = [
    { type: 'PlanSetUp', ...plan, happenedOn: act.firstDay },
    ...entries.map(answered),
    { type: 'PlanClosed', happenedOn: lastDay(act.firstDay, act.programme.lasts.months) },
  ];
  return accepted(facts);
}

function answered({ milestone, on, word, line, proof }: HistoryEntry): Dated {
  const proven = proof !== '';
  const words = { line, proof };
  return { type: 'MilestoneAnswered', milestone, word, proven, words, happenedOn: on };
}

function setUpProblem({ programme, firstDay, keepers }: Omit<SetUpPlan, 'type'>): PlanGuard {
  const problems = programmeProblems(programme);
  if (problems.length > 0) return { code: 'ProgrammeUnusable', problems };
  if (!isDate(firstDay)) return { code: 'NotADate', field: 'firstDay', found: firstDay };
  return noSuchMilestone(programme, Object.keys(keepers));
}

function mustBeOver({ programme, firstDay }: LoadHistory, at: string): PlanGuard {
  const last = lastDay(firstDay, programme.lasts.months);
  return last < localDate(at) ? null : { code: 'NotOver', found: last };
}

function entriesProblem({ programme, happened }: LoadHistory, at: string): PlanGuard {
  const named = happened.map(({ milestone }) => milestone);
  const found = happened.map((entry) => entryProblem(entry, at)).find((no) => no !== null);
  return noSuchMilestone(programme, named) ?? found ?? null;
}

function entryProblem({ on, word, line, proof }: HistoryEntry, at: string): PlanGuard {
  if (!isDate(on)) return { code: 'NotADate', field: 'on', found: on };
  if (on > localDate(at)) return { code: 'DateIsAhead', field: 'on', found: on };
  return lineProblem(word, line) ?? linkProblem('proof', proof);
}

function noSuchMilestone(
  { milestones }: SetUpPlan['programme'],
  named: readonly string[],
): PlanGuard {
  const found = named.find((id) => !milestones.some((each) => each.id === id));
  return found === undefined ? null : { code: 'NoSuchMilestone', found };
}
