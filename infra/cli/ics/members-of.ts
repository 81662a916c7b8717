import type { MemberRow } from '#bots/wording/export.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { covers } from '#shared/forum/seat.ts';

/** Every seat that there is on a date, with who holds it then. */
export function membersOf(
  { directory, forums }: IcsOnRecord,
  date: string,
): readonly (MemberRow & { readonly ids: readonly string[] })[] {
  return [...forums.values()].flatMap(({ forum }) => {
    const seats = forum?.seats.filter(({ inForce }) => covers(inForce, date)) ?? [];
    return seats.map(({ name, holders, votes }) => ({
      forum: forum?.name ?? '',
      seat: name,
      holders: holders.map((person) => directory.people[person]?.name ?? person),
      ids: holders,
      votes,
    }));
  });
}
