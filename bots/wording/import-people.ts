import type { Account, Person } from '#shared/directory/account.ts';
import type { Organisation } from '#shared/directory/directory-decider.ts';
import { canonical } from '#shared/hash.ts';
import { accountInWords, platformNames } from './import-doors.ts';
import { list } from './language.ts';

/** What becomes of a person: new, another name, other accounts. */
export function personChanges(before: Person | null, after: Person): string {
  if (before === null) {
    const accounts = after.accounts.map(accountInWords);
    const means = accounts.length === 0 ? 'without an account' : `with ${list(accounts)}`;
    return `${after.name} (${after.id}): a new person, ${means}.`;
  }
  const renamed = before.name === after.name ? [] : [`is now called ${after.name}`];
  const platforms = ['slack', 'teams'] as const;
  const accounts = platforms.flatMap((platform) => {
    const [was, is] = [before, after].map(({ accounts: all }) =>
      all.find((each) => each.platform === platform),
    );
    return accountChange(platform, was, is);
  });
  const changes = [...renamed, ...accounts];
  return `${before.name} (${after.id}): ${changes.length === 0 ? otherwise : changes.join('; ')}.`;
}

const otherwise = 'accounts in another order';

function accountChange(
  platform: 'slack' | 'teams',
  was: Account | undefined,
  is: Account | undefined,
): readonly string[] {
  if (canonical(was ?? null) === canonical(is ?? null)) return [];
  if (is === undefined) return [`no longer has a ${platformNames[platform]} account`];
  if (was === undefined) return [`also has ${accountInWords(is)}`];
  return [`changes from ${accountInWords(was)} to ${accountInWords(is)}`];
}

export function organisationChanges(before: Organisation | null, after: Organisation): string {
  const group = after.group === null ? '' : `, of the group ${after.group}`;
  if (before === null) return `${after.name} (${after.id}): a new organisation${group}.`;
  const renamed = before.name === after.name ? [] : [`is now called ${after.name}`];
  const regrouped =
    before.group === after.group ? [] : [`belongs to ${after.group ?? 'no group any more'}`];
  return `${before.name} (${after.id}): ${[...renamed, ...regrouped].join('; ')}.`;
}
