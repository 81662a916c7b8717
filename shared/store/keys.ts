import type { Account, Place } from '#shared/directory/account.ts';
import { sha256 } from '#shared/hash.ts';
import type { ShownMessage } from '#shared/ports/deliveries.ts';
import type { Door, Stream } from '#shared/ports/event-store.ts';

/**
 * The one key scheme. Names in `< >` stand for ids.
 *
 * | item                | pk                                           | sk             |
 * | ------------------- | -------------------------------------------- | -------------- |
 * | event               | `<ics>#<kind>#<id>`                          | `event#000001` |
 * | head of a stream    | same                                         | `head`         |
 * | words of an event   | same                                         | `words#000001` |
 * | showing             | `<ics>#deliveries#<decision>`                | `showing#<id>` |
 * | delivery made       | same                                         | `made#<id>`    |
 * | delivery owed       | same                                         | `owed#<id>`    |
 * | listed decision     | `<ics>#daily`                                | `listed#<decision>` |
 * | told to a person    | same                                         | `told#<person>` |
 * | the last round      | same                                         | `round`        |
 * | door of an account  | `door#account#slack#<team>#<user>`           | `door`         |
 * |                     | `door#account#teams#<tenant>#<user>`         | `door`         |
 * | door of a place     | `door#place#slack#<team>#<channel>`          | `door`         |
 * |                     | `door#place#teams#<tenant>#<channel>`        | `door`         |
 * | door of a card      | `door#message#slack#<team>#<channel>/<ts>`   | `door`         |
 * |                     | `door#message#teams#<tenant>#<conversation and activity>` | `door` |
 * | Teams reference     | `door#reference#teams#<tenant>#<conversation>` | `door`       |
 * | door of a page      | `door#page#<hash of the token>`              | `door`         |
 * | pair of page links  | `<ics>#links`                                | `link#<person>#<command>` |
 *
 * `event#` < `head` < `words#`: one range reads a whole history. `<kind>` is decision, plan, forum,
 * directory, interests or erasures. A decision is listed when it opens, until it has ended and
 * everyone heard of it, and stands there for 90 days more as over, unless something happens to it. One
 * read of `<ics>#daily` is all that a round of daily messages starts from, but for the directory, the
 * decisions listed and the running plans, one read each. What is told to a person holds, of each plan,
 * the questions they were asked until these stand in its history, and the ids of their own drafts. Our
 * own ids hold no `#`; ids from outside are made safe.
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** From the first event to the last words. */
export const historyRange = { from: 'event#', to: 'words#~' } as const;

export const headSk = 'head';

export function streamPk({ ics, kind, id }: Stream): string {
  return [ics, kind, id].map(own).join('#');
}

export function eventSk(version: number): string {
  return `event#${numbered(version)}`;
}

export function wordsSk(version: number): string {
  return `words#${numbered(version)}`;
}

export function deliveriesPk(ics: string, decision: string): string {
  return [own(ics), 'deliveries', own(decision)].join('#');
}

export function deliverySk(kind: 'showing' | 'made' | 'owed', id: string): string {
  return `${kind}#${outside(id)}`;
}

export function listedKey(ics: string, decision: string): Key {
  return { pk: roundKey(ics).pk, sk: `listed#${own(decision)}` };
}

export function toldKey(ics: string, person: string): Key {
  return { pk: roundKey(ics).pk, sk: `told#${outside(person)}` };
}

export function roundKey(ics: string): Key {
  return { pk: `${own(ics)}#daily`, sk: 'round' };
}

export function accountKey(account: Account): Key {
  const where = account.platform === 'slack' ? account.team : account.tenant;
  return door('account', account.platform, where, account.user);
}

export function placeKey(place: Place): Key {
  const where = place.platform === 'slack' ? place.team : place.tenant;
  return door('place', place.platform, where, place.channel);
}

/** The message that shows a decision: from what is said under a card to what it is about. */
export function messageKey(shown: ShownMessage): Key {
  const where = shown.platform === 'slack' ? shown.team : shown.tenant;
  return door('message', shown.platform, where, shown.message);
}

export function doorKey(to: Door): Key {
  return 'account' in to ? accountKey(to.account) : placeKey(to.place);
}

export function referenceKey(tenant: string, conversation: string): Key {
  return door('reference', 'teams', tenant, conversation);
}

export function pageKey(token: string): Key {
  return { pk: `door#page#${sha256(token)}`, sk: 'door' };
}

/** All pairs of links that one person got stand together, under what `linksKey` begins with. */
export function linksKey(ics: string, person: string): Key {
  return { pk: `${own(ics)}#links`, sk: `link#${outside(person)}#` };
}

export function linkKey(ics: string, person: string, commandId: string): Key {
  const { pk, sk } = linksKey(ics, person);
  return { pk, sk: `${sk}${outside(commandId)}` };
}

function door(...[kind, platform, where, who]: [string, string, string, string]): Key {
  return { pk: `door#${kind}#${platform}#${outside(where)}#${outside(who)}`, sk: 'door' };
}

function numbered(version: number): string {
  const digits = String(version).padStart(6, '0');
  if (!/^[0-9]{6}$/.test(digits)) throw new RangeError(`version:${version}`);
  return digits;
}

function own(id: string): string {
  if (id === '' || id.includes('#')) throw new RangeError(`id:${id}`);
  return id;
}

/** No id from outside can leave its place in a key or outgrow it, and no two share one. */
function outside(id: string): string {
  const safe = id.toWellFormed().replaceAll('%', '%25').replaceAll('#', '%23');
  return safe.length > 200 ? `%sha256%${sha256(safe)}` : safe;
}
