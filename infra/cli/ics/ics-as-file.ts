import { planAsWritten } from '#infra/cli/plans/plan-as-written.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { seatEntry } from '#shared/forum/constitution/seat-entry.ts';
import { constitution } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { type Seat, seatsOf } from '#shared/forum/seat.ts';
import { withoutDefaults } from './without-defaults.ts';

type Written = Readonly<Record<string, unknown>>;

/** An ICS as a file that makes it again, on any record, with everything in it. */
export function icsAsFile({ id, directory, forums, plans }: IcsOnRecord): Written {
  const standing = [...forums.values()].flatMap(({ forum }) => forum ?? []);
  const programmes = [...plans].flatMap(([plan, { plan: now }]) =>
    now === null ? [] : [[plan, planAsWritten(now)]],
  );
  const organisations = Object.values(directory.organisations);
  const people = Object.values(directory.people);
  return {
    ics: id,
    ...(organisations.length === 0 ? {} : { organisations: byId(organisations, organisation) }),
    people: byId(people, ({ name, accounts }) => ({ name, ...under('accounts', doors(accounts)) })),
    forums: byId(standing, forumAsWritten),
    ...under('plans', Object.fromEntries(programmes) as Written),
  };
}

function organisation({ name, group }: { name: string; group: string | null }): Written {
  return { name, ...(group === null ? {} : { group }) };
}

function forumAsWritten(forum: ForumInForce): Written {
  const { name, noun, parent, governanceLead, places, meetings, seats } = forum;
  return {
    name,
    noun,
    ...(parent === null ? {} : { parent }),
    governanceLead,
    ...under('places', doors(places)),
    ...(meetings.length === 0 ? {} : { meetings }),
    seats: byId(seats, seatAsWritten),
    // Read once, its sections stand in the order in which people know them.
    constitution: withoutDefaults(constitution.parse(forum.constitution), (written) =>
      constitution.parse(written),
    ),
  };
}

function seatAsWritten(seat: Seat): Written {
  const { id, holders, substitutes, countsToQuorum, body, group, appointedBy, ...rest } = seat;
  const entry: Written = {
    ...rest,
    counts: countsToQuorum,
    ...(holders.length === 0 ? { vacant: true } : { heldBy: oneOrMore(holders) }),
    ...(body === null ? {} : { body }),
    ...(group === null ? {} : { group }),
    ...(appointedBy === null ? {} : { appointedBy }),
    ...(substitutes.length === 0 ? {} : { substitutes: oneOrMore(substitutes) }),
  };
  return withoutDefaults(seatEntry.parse(entry), (written) =>
    seatsOf({ [id]: seatEntry.parse(written) }),
  );
}

function oneOrMore(names: readonly string[]): string | string[] {
  const [first = ''] = names;
  return names.length === 1 ? first : [...names];
}

function doors(all: readonly (Account | Place)[]): Written {
  return Object.fromEntries(
    all.map((door) => {
      const who = 'user' in door ? { user: door.user } : { channel: door.channel };
      const where = door.platform === 'slack' ? { team: door.team } : { tenant: door.tenant };
      return [door.platform, { ...where, ...who }];
    }),
  );
}

function under(name: string, group: Written): Written {
  return Object.keys(group).length === 0 ? {} : { [name]: group };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  write: (thing: Thing) => Written,
): Written {
  return Object.fromEntries(things.map((thing) => [thing.id, write(thing)]));
}
