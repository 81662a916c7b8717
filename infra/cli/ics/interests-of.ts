import type { InterestRow } from '#bots/wording/export.ts';
import { list, sentence } from '#bots/wording/language.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { covers } from '#shared/forum/seat.ts';
import { isLate } from '#shared/interests/register.ts';

/** Who sits where on a date: in one forum, or in all. */
interface Sitting {
  readonly date: string;
  readonly forum: string | undefined;
}

/** Every interest on record of whoever holds a seat then, or of everyone where no forum is named. */
export function interestsOf(record: IcsOnRecord, sitting: Sitting): readonly InterestRow[] {
  return [...record.registers].flatMap(([person, register]) => {
    const roles = rolesOf(record, person, sitting);
    if (sitting.forum !== undefined && roles.length === 0) return [];
    return register.map((entry) => ({
      role: list(roles),
      name: record.directory.people[person]?.name ?? person,
      type: sentence(entry.interestType),
      interest: entry.what,
      from: entry.since,
      to: entry.ended ?? '',
      declaredOn: entry.declared,
      late: isLate(entry),
    }));
  });
}

function rolesOf({ forums }: IcsOnRecord, person: string, sitting: Sitting): readonly string[] {
  return [...forums.values()].flatMap(({ forum }) => {
    if (forum === null || (sitting.forum ?? forum.id) !== forum.id) return [];
    const own = forum.seats.filter(
      ({ holders, inForce }) => holders.includes(person) && covers(inForce, sitting.date),
    );
    return own.map(({ name }) => `${name} (${forum.name})`);
  });
}
