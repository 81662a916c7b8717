import { randomUUID } from 'node:crypto';
import { slackMessenger } from '#bots/slack/messenger.ts';
import { slackClient } from '#bots/slack/slack-client.ts';
import { slackSenderSettingNames } from '#bots/slack/slack-settings.ts';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { teamsMessenger } from '#bots/teams/messenger.ts';
import { teamsSettingNames } from '#bots/teams/teams-settings.ts';
import { deliverOwed } from '#shared/perform-effects.ts';
import { textsIn } from '#shared/texts-in.ts';
import { wakes } from '#shared/wakes.ts';
import { timedPorts } from './ports.ts';

// Runs once, on cold start.
const world = timedPorts(process.env, [...slackSenderSettingNames, ...teamsSettingNames]);
const { settings, references } = world;
const deliver = deliverOwed({
  ...world,
  messengers: {
    slack: slackMessenger(slackClient(settings)),
    teams: teamsMessenger({ adapter: new TeamsAdapter(settings), references, nonce: randomUUID }),
  },
});

/** Called by AWS when something owed is due. */
export async function handler(payload: unknown): Promise<void> {
  await deliver(textsIn(payload, wakes.deliveries));
}
