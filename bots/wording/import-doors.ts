import type { Account, Place } from '#shared/directory/account.ts';

/** An account or a channel that led somewhere. */
export type FormerDoor = { readonly account: Account } | { readonly place: Place };

export const platformNames = { slack: 'Slack', teams: 'Teams' } as const;

/** "the Slack account U1 (T1)". */
export function accountInWords(account: Account): string {
  return `the ${platformNames[account.platform]} account ${account.user} (${whereIn(account)})`;
}

/** "the Slack channel C1 (T1)". */
export function placeInWords(place: Place): string {
  return `the ${platformNames[place.platform]} channel ${place.channel} (${whereIn(place)})`;
}

/** At the start of a sentence. */
export function doorInWords(door: FormerDoor): string {
  const words = 'account' in door ? accountInWords(door.account) : placeInWords(door.place);
  return `T${words.slice(1)}`;
}

function whereIn(door: Account | Place): string {
  return door.platform === 'slack' ? door.team : door.tenant;
}
