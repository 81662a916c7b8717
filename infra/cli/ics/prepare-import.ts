import type { InputProblem } from '#bots/wording/input-problems.ts';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import type { Door, Doors, EventStore } from '#shared/ports/event-store.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Ics } from './ics.ts';
import { problemAt } from './mark.ts';
import type { Plan, Signed } from './plan.ts';
import { planImport } from './plan-import.ts';

export interface Prepared extends Plan {
  readonly record: Awaited<ReturnType<typeof icsOnRecord>>;
  /** Doors that stand open and lead to someone who has given them up. */
  readonly toClose: readonly Door[];
}

/** Reads the record and plans the import on it. Writes nothing; a door of another ICS refuses it all. */
export async function prepareImport(
  { events, doors }: { readonly events: EventStore; readonly doors: Doors },
  ics: Ics,
  signed: Signed,
): Promise<Result<Prepared, readonly InputProblem[]>> {
  const forums = ics.forums.map(({ forum }) => forum.id);
  const plans = ics.plans.map(({ id }) => id);
  const registersOf = ({ people }: Directory) =>
    ics.interests.length > 0 ? Object.keys(people) : [];
  const record = await icsOnRecord(events, ics.id, { forums, plans, registersOf });
  const plan = planImport(ics, record, signed);
  if (!plan.ok) return plan;
  const { claims, former } = plan.value;
  const found = await allBehind(
    doors,
    claims.map(({ door }) => door),
  );
  const taken = claims.filter((_, index) => (found[index]?.ics ?? ics.id) !== ics.id);
  if (taken.length > 0) {
    return refused(
      taken.map(({ door, mark }) =>
        problemAt(mark, {
          code: 'of another ICS',
          what: 'account' in door ? 'account' : 'channel',
        }),
      ),
    );
  }
  const standing = await allBehind(doors, former);
  const toClose = former.filter((door, index) => {
    const { ics: of, who } = standing[index] ?? {};
    return of === ics.id && who === ('account' in door ? door.person : door.forum);
  });
  return accepted({ ...plan.value, record, toClose });
}

/** So many doors are looked behind at once. */
const atOnce = 50;

async function allBehind(
  doors: Doors,
  all: readonly Door[],
): Promise<readonly (Behind | undefined)[]> {
  const found: (Behind | undefined)[] = [];
  for (let next = 0; next < all.length; next += atOnce) {
    const some = all.slice(next, next + atOnce);
    found.push(...(await Promise.all(some.map((door) => behind(doors, door)))));
  }
  return found;
}

interface Behind {
  readonly ics: string;
  readonly who: string;
}

async function behind(doors: Doors, door: Door): Promise<Behind | undefined> {
  if ('account' in door) {
    const found = await doors.whoIs(door.account);
    return found && { ics: found.ics, who: found.person };
  }
  const found = await doors.whatIs(door.place);
  return found && { ics: found.ics, who: found.forum };
}
