import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { Home } from '#infra/cli/ics/home.ts';
import type { Ics } from '#infra/cli/ics/ics.ts';
import { type MarkOf, problemAt } from '#infra/cli/ics/mark.ts';
import type { Account, Place } from '#shared/directory/account.ts';

/** Accounts and channels in another workspace or tenant than this machine's: nobody could use them. */
export function awayFrom(home: Home, { people, forums }: Ics): readonly InputProblem[] {
  return [
    ...people.flatMap(({ person, mark }) => away(person.accounts, home, under(mark, 'accounts'))),
    ...forums.flatMap(({ forum, mark }) => away(forum.places, home, under(mark, 'places'))),
  ];
}

function under(mark: MarkOf, part: string): MarkOf {
  return (path) => mark([part, ...path]);
}

function away(all: readonly (Account | Place)[], home: Home, mark: MarkOf): InputProblem[] {
  return all.flatMap((each) => {
    const isSlack = each.platform === 'slack';
    const found = isSlack ? each.team : each.tenant;
    const wanted = isSlack ? home.slackTeam : home.teamsTenant;
    if (wanted === undefined || found === wanted) return [];
    const at = mark(isSlack ? ['slack', 'team'] : ['teams', 'tenant']);
    return [problemAt(at, { code: 'elsewhere', found, home: wanted })];
  });
}
