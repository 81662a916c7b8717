import type { IcsChange } from '#bots/wording/import.ts';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import type { Register, RegisterAct, RegisterCommand } from '#shared/interests/register.ts';
import { registerDecider, sameInterest } from '#shared/interests/register-decider.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { forumsAfter, peopleAfter } from './after-import.ts';
import type { Ics, WantedInterest } from './ics.ts';
import { problemAt } from './mark.ts';
import { personNamed } from './person-named.ts';
import type { Plan, RegisterStep, Signed } from './plan.ts';
import { signatory } from './signatory.ts';

/** So many lines of a register are written as one: three items each of the hundred of an append. */
const atOnce = 30;

interface Whose {
  readonly person: string;
  readonly wanted: WantedInterest;
}

/** What is new on the registers of interests, person by person; or every line that is wrong. */
export function planInterests(
  ics: Ics,
  record: IcsOnRecord,
  signed: Signed,
): Result<
  Pick<Plan, 'changes'> & { readonly steps: readonly RegisterStep[] },
  readonly InputProblem[]
> {
  const known = ics.interests.map((wanted) => whose(wanted, ics, record));
  const strangers = known.flatMap((each) => (each.ok ? [] : [each.refusal]));
  if (strangers.length > 0) return refused(strangers);
  const lines = known.flatMap((each) => (each.ok ? [each.value] : []));
  const planned = lines.map((line) => planLine(line, { ics, record, signed }));
  const problems = planned.flatMap((each) => (each.ok ? [] : [each.refusal]));
  if (problems.length > 0) return refused(problems);
  const fresh = planned.flatMap((each) => (each.ok ? each.value : []));
  return accepted({
    changes: fresh.map(({ change }) => change),
    steps: [...Map.groupBy(fresh, ({ command }) => command.person).values()].flatMap(stepsOf),
  });
}

function whose(wanted: WantedInterest, ics: Ics, record: IcsOnRecord): Result<Whose, InputProblem> {
  const { person, mark } = wanted;
  const found = personNamed(person, peopleAfter(ics, record), mark(['person']));
  return found.ok ? accepted({ person: found.value, wanted }) : found;
}

interface Planned {
  readonly change: IcsChange;
  readonly command: RegisterCommand;
}

interface Planning {
  readonly ics: Ics;
  readonly record: IcsOnRecord;
  readonly signed: Signed;
}

/** Judged by the decider; nothing where the register has it already. */
function planLine(line: Whose, planning: Planning): Result<readonly Planned[], InputProblem> {
  const { person, wanted } = line;
  const before = planning.record.registers.get(person) ?? [];
  const command = commandFor(line, before, planning);
  const judged = registerDecider.decide(command, before);
  if (!judged.ok) return refused(problemIn(wanted, judged.refusal));
  const { what, ended } = wanted;
  const isNew = judged.value.some(({ type }) => type === 'InterestRegistered');
  const change = { about: 'interest', person, what, ended, isNew } as const;
  return accepted(judged.value.length === 0 ? [] : [{ change, command }]);
}

function commandFor(
  { person, wanted }: Whose,
  before: Register,
  planning: Planning,
): RegisterCommand {
  const { what, interestType, since, declared, ended } = wanted;
  const content = canonical([person, interestType, what, since]);
  const entry = sameInterest(before, wanted)?.id ?? `i-${sha256(content).slice(0, 20)}`;
  const by = leadOf(person, planning);
  const acts: readonly RegisterAct[] =
    ended === null ? [] : [{ type: 'EndInterest', entry, on: ended }];
  return {
    id: `import-${sha256(canonical([content, declared, ended])).slice(0, 32)}`,
    by,
    via: 'clock',
    at: planning.signed.at,
    person,
    leads: [by],
    // Whoever imports a register that stands already answers for what is in it.
    aboutNoOne: true,
    acts: [{ type: 'RegisterInterest', entry, interestType, what, since, declared }, ...acts],
  };
}

/** The governance lead of a forum where the person sits, unless the import says who answers for it. */
function leadOf(person: string, { ics, record, signed }: Planning): string {
  const forums = [...forumsAfter(ics, record).values()];
  const own = forums.find(({ seats }) => seats.some(({ holders }) => holders.includes(person)));
  return signed.by ?? own?.governanceLead ?? signatory(ics, record, signed);
}

type Refused = Extract<ReturnType<typeof registerDecider.decide>, { ok: false }>['refusal'];

const columns: Readonly<Record<string, string>> = {
  what: 'interest',
  since: 'from',
  declared: 'declared',
  on: 'to',
};

function problemIn(wanted: WantedInterest, refusal: Refused): InputProblem {
  const field = 'field' in refusal ? refusal.field : 'what';
  const column = columns[field] ?? field;
  const found = { what: wanted.what, since: wanted.since, declared: wanted.declared };
  const cell = field === 'on' ? (wanted.ended ?? '') : found[field];
  return problemAt(wanted.mark([column]), { code: 'interest refused', found: cell, refusal });
}

function stepsOf(planned: readonly Planned[]): readonly RegisterStep[] {
  const steps: RegisterStep[] = [];
  for (let next = 0; next < planned.length; next += atOnce) {
    const some = planned.slice(next, next + atOnce).map(({ command }) => command);
    const [first] = some;
    if (first === undefined) continue;
    const [act, ...others] = some.flatMap(({ acts }) => acts);
    const id = `import-${sha256(canonical(some.map((each) => each.id))).slice(0, 32)}`;
    if (act !== undefined)
      steps.push({ kind: 'register', command: { ...first, id, acts: [act, ...others] } });
  }
  return steps;
}
