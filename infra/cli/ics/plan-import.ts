import type { InputProblem } from '#bots/wording/input-problems.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { planProgrammes } from '#infra/cli/plans/plan-programmes.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { forumsAfter, peopleAfter } from './after-import.ts';
import { checkDoors } from './check-doors.ts';
import { checkNames } from './check-names.ts';
import { checkSeats } from './check-seats.ts';
import { formerDoors } from './former-doors.ts';
import type { Ics } from './ics.ts';
import { problemAt } from './mark.ts';
import type { Plan, Signed } from './plan.ts';
import { planForums } from './plan-forums.ts';
import { planInterests } from './plan-interests.ts';
import { planListing } from './plan-listing.ts';
import { planPeople } from './plan-people.ts';

/**
 * What it takes to make the record as the file says; or every mistake at once. Everything is judged
 * by the deciders here. People come first with their doors, then forums and plans, and their lists last:
 * broken off in between, what is there is whole, and the rest is planned again the next time.
 */
export function planImport(
  ics: Ics,
  record: IcsOnRecord,
  signed: Signed,
): Result<Plan, readonly InputProblem[]> {
  const mistakes = mistakesIn(ics, record, signed);
  if (mistakes.length > 0) return refused(mistakes);
  const forums = planForums(ics, record, signed);
  if (!forums.ok) return forums;
  const interests = planInterests(ics, record, signed);
  if (!interests.ok) return interests;
  const programmes = planProgrammes(ics, record, signed);
  if (!programmes.ok) return programmes;
  const people = planPeople(ics, record, signed);
  const listing = planListing(ics, record, { signed, plans: programmes.value.after });
  return accepted({
    ics: ics.id,
    changes: [
      ...people.changes,
      ...forums.value.changes,
      ...programmes.value.changes,
      ...listing.changes,
      ...interests.value.changes,
    ],
    steps: [
      ...people.steps,
      ...forums.value.steps,
      ...programmes.value.steps,
      ...listing.steps,
      ...interests.value.steps,
    ],
    claims: [...people.claims, ...forums.value.claims],
    former: formerDoors(ics, record),
  });
}

function mistakesIn(ics: Ics, record: IcsOnRecord, { by }: Signed): readonly InputProblem[] {
  const people = peopleAfter(ics, record);
  const forums = forumsAfter(ics, record);
  const names = [...people.keys()];
  const parents = new Map([...forums.values()].map(({ id, parent }) => [id, parent]));
  const nobody = by === undefined || people.has(by) ? [] : [by];
  return [
    ...nobody.map((name) =>
      problemAt(
        { ...ics.mark, path: '' },
        { code: 'unknown signatory', name, nearest: nearestName(name, names) },
      ),
    ),
    ...checkNames(ics, { people: names, parents }),
    ...checkSeats(ics),
    ...checkDoors(ics, { people: people.values(), forums: forums.values() }),
  ];
}
