import type { AppsManifestCreateArguments } from '@slack/web-api';
import { appListing } from '#bots/wording/app-listing.ts';
import { labels } from '#bots/wording/labels.ts';
import { waysIn } from './ways-in.ts';

type Manifest = AppsManifestCreateArguments['manifest'];

/**
 * What a workspace is asked to install, for the clerk at this address (`https://…`, no path). Two
 * permissions: to be called, and to write. It subscribes to no event, so Slack sends it no message.
 */
export function slackManifest(address: string): Manifest {
  const url = `${address}/slack/events`;
  return {
    display_information: {
      name: appListing.name,
      description: appListing.short,
      long_description: appListing.long,
      background_color: appListing.colour,
    },
    features: {
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: true,
      },
      bot_user: { display_name: appListing.name.toLowerCase(), always_online: true },
      slash_commands: [
        { command: waysIn.decide, description: appListing.propose, url, should_escape: false },
        {
          command: waysIn.milestones,
          description: appListing.milestones,
          url,
          should_escape: false,
        },
      ],
      shortcuts: [
        {
          type: 'global',
          name: labels.propose,
          callback_id: waysIn.propose,
          description: appListing.propose,
        },
        {
          type: 'message',
          name: labels['make-it-count'],
          callback_id: waysIn.makeItCount,
          description: appListing.makeItCount,
        },
      ],
    },
    oauth_config: { scopes: { bot: ['commands', 'chat:write'] } },
    settings: {
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  };
}
