import type { MeetingPlace, Seat } from '#infra/local/page/console-options.ts';
import type { ShownTeamsMessage, TeamsPaneState } from '#infra/local/page/console-state.ts';
import { isPersonal, personalChat, teamsSeat } from './conversations.ts';
import { cardFor } from './messages.ts';
import type { TeamsMessage } from './teams-message.ts';
import type { Tenant } from './tenant.ts';

const most = 60;

/** Teams as one person sees it. */
export function drawTeamsPane(
  tenant: Tenant,
  { teams, name }: MeetingPlace,
  seat: Seat | undefined,
): TeamsPaneState {
  const { options, state } = tenant;
  const user = seat?.user ?? '';
  const seats = options.people.filter(({ platform }) => platform === 'teams');
  const shown = (message: TeamsMessage) => drawMessage(tenant, message, user);
  return {
    seat: seat?.id ?? '',
    seats: seats.map(({ id, name: role, user: sitting }) => ({
      id,
      name: role,
      user: sitting,
      unread: unread(tenant, sitting),
    })),
    place: { id: teams.channel, name },
    channel: inConversation(tenant, teams.channel).map(shown),
    direct: inConversation(tenant, personalChat(user)).map(shown),
    chat: personalChat(user),
    dialog: state.dialogs[user] ?? null,
  };
}

/** Notes that a person has read what stands in the chat. */
export async function markTeamsSeen(tenant: Tenant, user: string): Promise<void> {
  const newest = inConversation(tenant, personalChat(user)).at(-1);
  if (!newest || tenant.state.seen[user] === newest.id) return;
  tenant.state.seen[user] = newest.id;
  await tenant.changed();
}

function drawMessage(tenant: Tenant, message: TeamsMessage, user: string): ShownTeamsMessage {
  const { options } = tenant;
  const { id, thread, author, text, at, edited, personal } = message;
  const fromClerk = author === options.botUser.teams.id;
  return {
    id,
    author: fromClerk ? options.botUser.name : (teamsSeat(options, author)?.name ?? ''),
    fromClerk,
    isOwn: author === user,
    isUnder: thread !== id,
    text,
    card: cardFor(message, user),
    at,
    edited,
    personal: !isPersonal(message.conversation) && personal[user] !== undefined,
  };
}

function unread(tenant: Tenant, user: string): number {
  const seen = tenant.state.seen[user] ?? '';
  const clerk = tenant.options.botUser.teams.id;
  return inConversation(tenant, personalChat(user)).filter(
    ({ id, author }) => author === clerk && id > seen,
  ).length;
}

function inConversation({ state }: Tenant, id: string): readonly TeamsMessage[] {
  const all = state.messages.filter(({ conversation }) => conversation === id);
  const roots = all.filter((message) => message.thread === message.id);
  const threads = Map.groupBy(all, ({ thread }) => thread);
  return roots.flatMap((root) => threads.get(root.id) ?? []).slice(-most);
}
