import type { InputProblem } from '#bots/wording/input-problems.ts';
import { readPlans } from '#infra/cli/plans/read-plans.ts';
import { readDocument } from '#infra/cli/read-document.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Home } from './home.ts';
import type { Ics } from './ics.ts';
import { icsFile } from './ics-file.ts';
import type { IcsInHand } from './in-hand.ts';
import { marksIn } from './mark.ts';
import { readForums } from './read-forums.ts';
import { readInterests } from './read-interests.ts';
import { readPeople } from './read-people.ts';
import { readSeats } from './read-seats.ts';

/**
 * An ICS with every file that it names; or all that is wrong with any of them. Accounts and channels
 * that name no workspace or tenant are those of the file's own, or else of `home`.
 */
export function readIcs(named: NamedFile, home: Home): Result<Ics, readonly InputProblem[]> {
  const read = readDocument({ ...named, schema: icsFile });
  if (!read.ok) return read;
  const { value: file, where } = read.value;
  const { slackTeam = home.slackTeam, teamsTenant = home.teamsTenant } = file;
  const inHand: IcsInHand = { named, file, where, home: { slackTeam, teamsTenant } };
  const people = readPeople(inHand);
  const seats = readSeats(inHand);
  const forums = readForums(inHand, seats.ok ? seats.value : []);
  const interests = readInterests(inHand);
  const plans = readPlans(inHand);
  if (!people.ok || !seats.ok || !forums.ok || !interests.ok || !plans.ok) {
    return refused(
      [people, seats, forums, interests, plans].flatMap((each) => (each.ok ? [] : each.refusal)),
    );
  }
  const organisations = Object.entries(file.organisations).map(([id, { name, group = null }]) => ({
    id,
    name,
    group,
  }));
  return accepted({
    id: file.ics,
    organisations,
    people: people.value,
    forums: forums.value,
    interests: interests.value,
    plans: plans.value,
    mark: marksIn(named.file, where, ['ics'])([]),
  });
}
