import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { programmes } from '#infra/cli/built-in.ts';
import { beside } from '#infra/cli/ics/beside.ts';
import type { IcsInHand } from '#infra/cli/ics/in-hand.ts';
import { marksIn } from '#infra/cli/ics/mark.ts';
import { loadProgramme, usable } from '#infra/cli/load-programme.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { readAnswers } from './read-answers.ts';
import { readDates } from './read-dates.ts';
import { readOwners } from './read-owners.ts';
import { readParts } from './read-parts.ts';
import type { WantedPlan } from './wanted-plan.ts';

/** The plans of an ICS, each with its programme and its tables; or what is wrong with any of them. */
export function readPlans(
  inHand: IcsInHand,
): Result<readonly WantedPlan[], readonly InputProblem[]> {
  const plans = Object.entries(inHand.file.plans).map(([id, entry]) =>
    readPlan({ inHand, id, entry }),
  );
  const problems = plans.flatMap((plan) => (plan.ok ? [] : plan.refusal));
  if (problems.length > 0) return refused(problems);
  return accepted(plans.flatMap((plan) => (plan.ok ? [plan.value] : [])));
}

function readPlan(plan: PlanInHand): Result<WantedPlan, readonly InputProblem[]> {
  const { inHand, id, entry } = plan;
  const programme = readProgramme(plan);
  if (!programme.ok) return programme;
  const mark = marksIn(inHand.named.file, inHand.where, ['plans', id]);
  const own = programme.value.is === 'history' ? programme.value.firstDay : undefined;
  const firstDay = entry.firstDay ?? own;
  const keepers = readOwners(plan, programme.value);
  const answers = readAnswers(plan, programme.value);
  const dates = readDates(plan, programme.value);
  const parts = readParts(plan, programme.value);
  const lacking =
    firstDay === undefined ? [planProblem(mark(['firstDay']), { code: 'no first day' })] : [];
  if (firstDay === undefined || !keepers.ok || !answers.ok || !dates.ok || !parts.ok) {
    return refused([
      ...lacking,
      ...[keepers, answers, dates, parts].flatMap((each) => (each.ok ? [] : each.refusal)),
    ]);
  }
  const { pmoLead, icsLead } = entry;
  return accepted({
    id,
    programme: programme.value,
    firstDay,
    pmoLead,
    icsLead,
    keepers: keepers.value,
    answers: answers.value,
    dates: dates.value,
    parts: parts.value,
    mark,
  });
}

/** Written in place, in a file, or one that comes with the program. */
function readProgramme({
  inHand,
  id,
  entry,
}: PlanInHand): Result<Programme, readonly InputProblem[]> {
  const { named, where } = inHand;
  const path = ['plans', id, 'programme'];
  const mark = marksIn(named.file, where, path);
  const { programme } = entry;
  if (typeof programme !== 'string') return usable(programme, mark);
  const { folder } = named;
  if (programmes.fileOf(programme) !== undefined) return loadProgramme({ file: programme, folder });
  const file = beside(inHand, programme, path);
  if (!file.ok) return file;
  if (existsSync(resolve(folder, file.value.file))) return loadProgramme(file.value);
  const all = programmes.ids();
  const known = { all, nearest: nearestName(programme, all) };
  return refused([planProblem(mark([]), { code: 'no such programme', named: programme, known })]);
}
