import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { Mark } from '#infra/cli/ics/mark.ts';
import { personNamed } from '#infra/cli/ics/person-named.ts';
import type { Person } from '#shared/directory/account.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { WantedPlan } from './wanted-plan.ts';

/** The plan with its people by id; or everyone whom nobody knows. */
export function namedPlan(
  wanted: WantedPlan,
  people: ReadonlyMap<string, Person>,
): Result<WantedPlan, readonly InputProblem[]> {
  const problems: InputProblem[] = [];
  const idOf = (name: string, mark: Mark): string => {
    const found = personNamed(name, people, mark);
    if (!found.ok) problems.push(found.refusal);
    return found.ok ? found.value : name;
  };
  const mayBe = (name: string | undefined, mark: Mark) =>
    name === undefined ? undefined : idOf(name, mark);
  const plan: WantedPlan = {
    ...wanted,
    pmoLead: idOf(wanted.pmoLead, wanted.mark(['pmoLead'])),
    icsLead: mayBe(wanted.icsLead, wanted.mark(['icsLead'])),
    keepers: wanted.keepers.map((each) => ({
      ...each,
      owner: mayBe(each.owner, each.mark(['owner'])),
      deputy: mayBe(each.deputy, each.mark(['deputy'])),
    })),
  };
  return problems.length === 0 ? accepted(plan) : refused(problems);
}
