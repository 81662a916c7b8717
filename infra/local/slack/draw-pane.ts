import type { MeetingPlace, Seat } from '#infra/local/page/console-options.ts';
import type { SlackPaneState } from '#infra/local/page/console-state.ts';
import { channelName, directChannel } from './channels.ts';
import { modalsOf } from './modals.ts';
import type { SlackMessage } from './slack-message.ts';
import { withThreads } from './thread.ts';
import type { Workspace } from './workspace.ts';

const most = 60;

/** Slack as one person sees it. */
export function drawSlackPane(
  workspace: Workspace,
  { slack }: MeetingPlace,
  seat: Seat | undefined,
): SlackPaneState {
  const { options } = workspace;
  const user = seat?.user ?? '';
  const seats = options.people.filter(({ platform }) => platform === 'slack');
  return {
    seat: seat?.id ?? '',
    seats: seats.map(({ id, name, user: sitting }) => ({
      id,
      name,
      user: sitting,
      unread: unread(workspace, sitting),
    })),
    place: { id: slack.channel, name: channelName(options, slack.channel) },
    channel: visible(workspace, slack.channel, user),
    direct: visible(workspace, directChannel(user), user),
    modal: modalsOf(workspace, user).at(-1) ?? null,
  };
}

/** Notes that a person has read what stands in the direct conversation. */
export async function markSlackSeen(workspace: Workspace, user: string): Promise<void> {
  const newest = visible(workspace, directChannel(user), user).at(-1);
  if (!newest || workspace.state.seen[user] === newest.ts) return;
  workspace.state.seen[user] = newest.ts;
  await workspace.changed();
}

function unread(workspace: Workspace, user: string): number {
  const seen = workspace.state.seen[user] ?? '';
  return visible(workspace, directChannel(user), user).filter(({ ts }) => ts > seen).length;
}

function visible({ state }: Workspace, channel: string, user: string): readonly SlackMessage[] {
  const all = state.messages.filter(
    ({ channel: where, onlyFor }) => where === channel && (!onlyFor || onlyFor === user),
  );
  return withThreads(all).slice(-most);
}
