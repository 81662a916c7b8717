import type { Activity } from 'botbuilder';
import type { Account, Place } from '#shared/directory/account.ts';
import { withoutThread } from './conversation-reference.ts';
import { stringAt } from './string-at.ts';

/** Who is at the door, in which channel, as Teams vouches for it. */
export interface Caller {
  readonly account: Extract<Account, { readonly platform: 'teams' }>;
  readonly place: Extract<Place, { readonly platform: 'teams' }> | null;
}

/** Undefined where Teams does not say who it is, or from which organisation. */
export function callerOf(activity: Activity): Caller | undefined {
  const tenant = tenantOf(activity);
  const user = idAt(activity, 'from', 'aadObjectId');
  if (tenant === undefined || user === undefined) return undefined;
  const channel = channelOf(activity);
  return {
    account: { platform: 'teams', tenant, user },
    place: channel === undefined ? null : { platform: 'teams', tenant, channel },
  };
}

export function tenantOf(activity: Activity): string | undefined {
  return (
    idAt(activity, 'conversation', 'tenantId') ?? idAt(activity, 'channelData', 'tenant', 'id')
  );
}

/** The channel or group chat; undefined one-to-one, the only chat in which a card may hold inputs. */
export function channelOf(activity: Activity): string | undefined {
  if (isOneToOne(activity)) return undefined;
  const conversation = idAt(activity, 'conversation', 'id');
  return (
    idAt(activity, 'channelData', 'channel', 'id') ??
    (conversation === undefined ? undefined : withoutThread(conversation))
  );
}

export function isOneToOne(activity: Activity): boolean {
  return stringAt(activity, 'conversation', 'conversationType') === 'personal';
}

/** Ids become keys, in which `#` parts. */
function idAt(activity: Activity, ...path: readonly string[]): string | undefined {
  const id = stringAt(activity, ...path);
  return id === undefined || id.length > 256 || id.includes('#') ? undefined : id;
}
