import type { IcsChange } from '#bots/wording/import.ts';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { peopleAfter } from '#infra/cli/ics/after-import.ts';
import { commandId } from '#infra/cli/ics/command-id.ts';
import type { Ics } from '#infra/cli/ics/ics.ts';
import type { PlanStep, Signed } from '#infra/cli/ics/plan.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { canonical } from '#shared/hash.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { inBatches } from './in-batches.ts';
import { commandFor, judgeWishes } from './judge-wishes.ts';
import { namedPlan } from './named-plan.ts';
import { planProblem } from './plan-problem.ts';
import type { WantedPlan } from './wanted-plan.ts';
import { wishesOfNew, wishesOfStanding } from './wishes-of.ts';

interface PlannedProgrammes {
  readonly changes: readonly IcsChange[];
  readonly steps: readonly PlanStep[];
  /** The plans of the file as they will be. */
  readonly after: ReadonlyMap<string, Plan>;
}

/** What it takes for the plans to be as the file says; or what they have against it. */
export function planProgrammes(
  ics: Ics,
  record: IcsOnRecord,
  signed: Signed,
): Result<PlannedProgrammes, readonly InputProblem[]> {
  const planned = ics.plans.map((wanted) => planProgramme(wanted, { ics, record, signed }));
  const problems = planned.flatMap((each) => (each.ok ? [] : each.refusal));
  if (problems.length > 0) return refused(problems);
  const plans = planned.flatMap((each) => (each.ok ? [each.value] : []));
  return accepted({
    changes: plans.flatMap(({ change }) => change),
    steps: plans.flatMap(({ steps }) => steps),
    after: new Map(plans.map(({ id, after }) => [id, after])),
  });
}

interface Planning {
  readonly ics: Ics;
  readonly record: IcsOnRecord;
  readonly signed: Signed;
}

interface PlannedProgramme {
  readonly id: string;
  /** None where nothing changes. */
  readonly change: readonly IcsChange[];
  readonly steps: readonly PlanStep[];
  readonly after: Plan;
}

function planProgramme(
  written: WantedPlan,
  { ics, record, signed }: Planning,
): Result<PlannedProgramme, readonly InputProblem[]> {
  const named = namedPlan(written, peopleAfter(ics, record));
  if (!named.ok) return named;
  const wanted = named.value;
  const { id } = wanted;
  const { plan: before, history } = record.plans.get(id) ?? { plan: null, history: [] };
  const others = before === null ? tooLarge(wanted) : differences(wanted, before);
  if (others.length > 0) return refused(others);
  const hand = { by: signed.by ?? wanted.pmoLead, at: signed.at };
  const events = history.map(({ event }) => event);
  const wishes =
    before === null
      ? wishesOfNew(wanted, signed.at)
      : wishesOfStanding(wanted, before, { history: events, at: signed.at });
  const judged = judgeWishes(wishes, before, hand);
  if (!judged.ok) return judged;
  const { after, acts } = judged.value;
  const { pmoLead } = before ?? wanted;
  const steps = inBatches(acts).map((act): PlanStep => {
    const command = commandFor(act, pmoLead, hand, commandId(history, act));
    return { kind: 'plan', plan: id, command };
  });
  const change = steps.length === 0 ? [] : [{ about: 'plan', id, before, after } as const];
  return accepted({ id, change, steps, after });
}

/** What a plan that stands keeps for good. */
function differences(wanted: WantedPlan, { programme, firstDay }: Plan): readonly InputProblem[] {
  const { mark } = wanted;
  const isMoved = wanted.firstDay !== 'this quarter' && wanted.firstDay !== firstDay;
  return [
    ...(canonical(wanted.programme) === canonical(programme)
      ? []
      : [planProblem(mark(['programme']), { code: 'another programme' })]),
    ...(isMoved
      ? [
          planProblem(mark(['firstDay']), {
            code: 'another first day',
            found: wanted.firstDay,
            was: firstDay,
          }),
        ]
      : []),
  ];
}

/** What one item of the record can hold, less what stands beside it. */
const mostKilobytes = 350;

function tooLarge({ programme, mark }: WantedPlan): readonly InputProblem[] {
  const kilobytes = Math.ceil(Buffer.byteLength(JSON.stringify(programme)) / 1024);
  if (kilobytes <= mostKilobytes) return [];
  const fault = { code: 'programme too large', kilobytes, limit: mostKilobytes } as const;
  return [planProblem(mark(['programme']), fault)];
}
