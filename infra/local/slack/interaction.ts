import { channelName, slackSeat } from './channels.ts';
import type { Occasion, Workspace } from './workspace.ts';
import { replyPath } from './workspace-routes.ts';

export const appId = 'A0ACCORD';

/** What every interaction tells the app: who acted, where, and how to answer. */
export function interaction(workspace: Workspace, user: string): object {
  const { options, team } = workspace;
  const name = slackSeat(options, user)?.id ?? user;
  return {
    token: 'unused',
    api_app_id: appId,
    enterprise: null,
    is_enterprise_install: false,
    team: { id: team, domain: 'accord' },
    user: { id: user, username: name, name, team_id: team },
  };
}

export function channelJson({ options }: Workspace, id: string): object {
  return { id, name: channelName(options, id) };
}

export function responseUrl({ options, replies }: Workspace, occasion: Occasion): string {
  return new URL(`${replyPath}${replies.issue(occasion)}`, options.baseUrl).href;
}
