import type { IcsFault } from '#bots/wording/ics-problems.ts';
import type { Account, Place } from '#shared/directory/account.ts';

/** The workspace and the tenant of whatever names none. */
export interface Home {
  readonly slackTeam?: string | undefined;
  readonly teamsTenant?: string | undefined;
}

interface Written<Id extends string> {
  readonly slack?: ({ readonly team?: string | undefined } & Record<Id, string>) | undefined;
  readonly teams?: ({ readonly tenant?: string | undefined } & Record<Id, string>) | undefined;
}

interface Found<Whole> {
  readonly all: readonly Whole[];
  /** Those that lie in no workspace or tenant. */
  readonly faults: readonly { readonly path: string; readonly fault: IcsFault }[];
}

/** The accounts of a person, each in its workspace or tenant. */
export function accountsIn(written: Written<'user'>, home: Home): Found<Account> {
  return atHome<'user', Account>(written, home, {
    slack: (team, { user }) => ({ platform: 'slack', team, user }),
    teams: (tenant, { user }) => ({ platform: 'teams', tenant, user }),
  });
}

/** The channels of a forum, each in its workspace or tenant. */
export function placesIn(written: Written<'channel'>, home: Home): Found<Place> {
  return atHome<'channel', Place>(written, home, {
    slack: (team, { channel }) => ({ platform: 'slack', team, channel }),
    teams: (tenant, { channel }) => ({ platform: 'teams', tenant, channel }),
  });
}

interface Made<Id extends string, Whole> {
  readonly slack: (team: string, ids: Record<Id, string>) => Whole;
  readonly teams: (tenant: string, ids: Record<Id, string>) => Whole;
}

function atHome<Id extends string, Whole>(
  { slack, teams }: Written<Id>,
  home: Home,
  make: Made<Id, Whole>,
): Found<Whole> {
  const all: Whole[] = [];
  const faults: { path: string; fault: IcsFault }[] = [];
  if (slack !== undefined) {
    const team = slack.team ?? home.slackTeam;
    if (team === undefined) faults.push({ path: 'slack', fault: { code: 'no workspace' } });
    else all.push(make.slack(team, slack));
  }
  if (teams !== undefined) {
    const tenant = teams.tenant ?? home.teamsTenant;
    if (tenant === undefined) faults.push({ path: 'teams', fault: { code: 'no tenant' } });
    else all.push(make.teams(tenant, teams));
  }
  return { all, faults };
}
