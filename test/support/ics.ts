import { openDesk } from '#bots/desk/open-desk.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Account, Person, Place } from '#shared/directory/account.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { handleCommand, type TryAgain } from '#shared/handle-command.ts';
import type { Deliveries } from '#shared/ports/deliveries.ts';
import type { Doors, EventStore, Stream } from '#shared/ports/event-store.ts';
import { board, members } from './board.ts';
import { monday, tuesday } from './decider.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { memoryDeliveries } from './memory-deliveries.ts';
import { memoryEventStore } from './memory-event-store.ts';
import type { Played } from './play.ts';
import { standingForums } from './standing-forums.ts';

/** Where the fronts' tests say a press comes from. */
export const slackTeam = 'T1';
const teamsTenant = 'tenant-1';
export const slackChannel = 'board';
export const teamsChannel = '19:board@thread.tacv2';

/** The board, in the channels of the tests. */
export const shownBoard: ForumInForce = {
  ...board,
  places: [
    { platform: 'slack', team: slackTeam, channel: slackChannel },
    { platform: 'teams', tenant: teamsTenant, channel: teamsChannel },
  ],
};

/** Everyone of a forum, on Slack and Teams in turn. */
export function everyone(forum: ForumInForce): readonly Person[] {
  const all = new Set([forum.governanceLead, ...members(forum)]);
  return [...all].map((id, index) => ({ id, name: id, accounts: [accountOf(id, index)] }));
}

function accountOf(id: string, index: number): Account {
  return index % 2 === 0
    ? { platform: 'slack', team: slackTeam, user: `U${index}` }
    : { platform: 'teams', tenant: teamsTenant, user: `object-${index}-${id.length}` };
}

/** Sets up an ICS with one forum through the one way in, some people at a time. */
export async function setUp(
  events: EventStore,
  ics: string,
  forum: ForumInForce,
  people = everyone(forum),
): Promise<void> {
  const stamp = { by: forum.governanceLead, via: 'clock', at: monday } as const;
  for (let from = 0; from < people.length; from += 30) {
    const some = people.slice(from, from + 30);
    await handleCommand(events)(
      directoryDecider,
      {
        stream: { ics, kind: 'directory', id: 'all' },
        command: { ...stamp, id: `people-${from}`, people: some, forums: [forum] },
        doors: some.flatMap(({ id, accounts }) =>
          accounts.map((account) => ({ account, ics, person: id })),
        ),
      },
      once,
    );
  }
  await handleCommand(events)(
    standingForums,
    {
      stream: { ics, kind: 'forum', id: forum.id },
      command: { ...stamp, id: 'forum', forum },
      doors: forum.places.map((place: Place) => ({ place, ics, forum: forum.id })),
    },
    once,
  );
}

export const once: TryAgain = () => Promise.resolve(false);

/** Puts what was played on record, a command at a time; what stands there already stays as it is. */
export async function putOnRecord(
  events: EventStore,
  { events: played, decision }: OnRecord,
): Promise<Stream> {
  const stream: Stream = { ics: decision.ics, kind: 'decision', id: decision.id };
  const { status } = decision;
  for (const id of new Set(played.map(({ command }) => command))) {
    const [first, ...others] = played.filter(({ command }) => command === id);
    const history = await events.load<DecisionEvent>(stream);
    if (first === undefined || history.some(({ event }) => event.command === id)) continue;
    await events.append({ stream, history, events: [first, ...others], status, doors: [] });
  }
  return stream;
}

/** A history, and by which names it is kept. */
interface OnRecord extends Pick<Played, 'events'> {
  readonly decision: { readonly ics: string; readonly id: string; readonly status: string };
}

/** The desk of an ICS in memory, with what was played on record. */
export async function deskOf(
  played: Played,
  {
    tryAgain = once,
    store = memoryEventStore(),
    deliveries = memoryDeliveries(),
    at = tuesday,
  }: Partial<Bench> = {},
) {
  const { forum } = played.decision;
  await setUp(store, 'ics', forum);
  const stream = await putOnRecord(store, played);
  const desk = openDesk({
    ...deskPortsOn(store, { now: () => at }),
    deliveries,
    tryAgain: () => tryAgain,
  });
  const accounts = new Map(everyone(forum).map(({ id, accounts: [account] }) => [id, account]));
  return { desk, store, stream, accountOf: (person: string) => known(accounts.get(person)) };
}

interface Bench {
  readonly tryAgain: TryAgain;
  readonly store: EventStore & Doors;
  readonly deliveries: Deliveries;
  readonly at: string;
}

function known(account: Account | undefined): Account {
  if (account === undefined) throw new Error('nobody of that name');
  return account;
}
