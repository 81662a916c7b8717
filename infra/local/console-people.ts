import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { MeetingPlace, Seat } from '#infra/local/page/console-options.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { sha256 } from '#shared/hash.ts';
import { slackTeam, teamsTenant } from './built-in.ts';

/** Everyone in whose place one can sit, once for each of their accounts. */
export function seatsIn({ directory }: IcsOnRecord): readonly Seat[] {
  return Object.values(directory.people).flatMap(({ id, name, accounts }) =>
    accounts.map(({ platform, user }) => ({ id, name, platform, user })),
  );
}

/** Where each forum meets on each side. */
export function meetingPlacesIn({ forums }: IcsOnRecord): readonly MeetingPlace[] {
  return [...forums.values()].flatMap(({ forum }) => (forum === null ? [] : [meetingPlace(forum)]));
}

/** A side on which the forum is not shown has a channel all the same, in which nothing happens. */
function meetingPlace({ id, name, places }: ForumInForce): MeetingPlace {
  const unused = sha256(id).slice(0, 12).toUpperCase();
  const slack = places.find((place) => place.platform === 'slack');
  const teams = places.find((place) => place.platform === 'teams');
  return {
    forum: id,
    name,
    slack: slack ?? { team: slackTeam, channel: `C0${unused}` },
    teams: teams ?? { tenant: teamsTenant, channel: `19:${unused}@thread.tacv2` },
  };
}
