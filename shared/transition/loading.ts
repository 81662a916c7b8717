import { linkProblem } from '#shared/decision/words.ts';
import { accepted, refused } from '#shared/result.ts';
import { isDate, localDate } from '#shared/time.ts';
import { lineProblem, mustBeWhole } from './answering.ts';
import { lastDay } from './dates.ts';
import type { MilestonePlan, Plan } from './plan.ts';
import type { AddHistory, HistoryEntry, LoadHistory, PlanCommand } from './plan-act.ts';
import type { PlanFact } from './plan-event.ts';
import { mustLead, type PlanGuard, type PlanHere, type PlanJudgement } from './plan-here.ts';
import { noSuchMilestone, setUpProblem } from './set-up.ts';

/** A fact and, where it is written down only later, the day on which it happened. */
export type Dated = PlanFact & { readonly happenedOn?: string };

/** Loads a programme that is over, each entry on its own day; the last part closes it. */
export function loadHistory(act: LoadHistory, { at }: PlanCommand): PlanJudgement {
  const { happened, closes, type: _, ...plan } = act;
  const no =
    setUpProblem(act) ??
    mustBeOver(act, at) ??
    noSuchMilestone(
      act.programme,
      happened.map(({ milestone }) => milestone),
    ) ??
    firstOf(happened, (entry) => entryProblem(entry, at));
  if (no !== null) return refused(no);
  const setUp: Dated = { type: 'PlanSetUp', ...plan, happenedOn: act.firstDay };
  return accepted([setUp, ...factsOf(happened, at), ...ending(closes, act)]);
}

/**
 * Adds what was said on earlier days, or today, by the word of the PMO lead. A milestone that runs is
 * not done before its parts are; of one that is over, the sheet says what was said.
 */
export function addHistory(
  { happened, closes }: Omit<AddHistory, 'type'>,
  here: PlanHere,
): PlanJudgement {
  const { plan, at } = here;
  const no =
    mustLead(here) ??
    (closes ? mustBeOver(plan, at) : null) ??
    firstOf(happened, (entry) => mustFollow(entry, here) ?? entryProblem(entry, at));
  if (no !== null) return refused(no);
  return accepted([...factsOf(happened, at), ...ending(closes, plan)]);
}

type Lasting = Pick<Plan, 'programme' | 'firstDay'>;

function factsOf(happened: readonly HistoryEntry[], at: string): readonly Dated[] {
  const today = localDate(at);
  return happened
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ milestone, on, word, line, proof }) => {
      const words = { line, proof };
      const fact: Dated = {
        type: 'MilestoneAnswered',
        milestone,
        word,
        proven: proof !== '',
        words,
      };
      return on === today ? fact : { ...fact, happenedOn: on };
    });
}

function ending(closes: boolean, plan: Lasting): readonly Dated[] {
  return closes ? [{ type: 'PlanClosed', happenedOn: lastDayOf(plan) }] : [];
}

function lastDayOf({ programme, firstDay }: Lasting): string {
  return lastDay(firstDay, programme.lasts.months);
}

function mustBeOver(plan: Lasting, at: string): PlanGuard {
  const last = lastDayOf(plan);
  return last < localDate(at) ? null : { code: 'NotOver', found: last };
}

function firstOf(
  happened: readonly HistoryEntry[],
  problem: (entry: HistoryEntry) => PlanGuard,
): PlanGuard {
  return happened.map(problem).find((no) => no !== null) ?? null;
}

function entryProblem({ on, word, line, proof }: HistoryEntry, at: string): PlanGuard {
  if (!isDate(on)) return { code: 'NotADate', field: 'on', found: on };
  if (on > localDate(at)) return { code: 'DateIsAhead', field: 'on', found: on };
  return lineProblem(word, line) ?? linkProblem('proof', proof);
}

function mustFollow({ milestone: id, on, word }: HistoryEntry, { plan, at }: PlanHere): PlanGuard {
  const milestone = plan.milestones[id];
  if (milestone === undefined) return { code: 'NoSuchMilestone', found: id };
  const last = lastWordOn(milestone);
  if (last !== null && on < last) {
    return { code: 'BeforeTheLastWord', milestone: id, found: on, last };
  }
  return mustBeOver(plan, at) === null ? null : mustBeWhole(milestone, word);
}

function lastWordOn({ answers }: MilestonePlan): string | null {
  const last = answers.at(-1);
  return last === undefined ? null : localDate(last.at);
}
