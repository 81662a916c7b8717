import { randomUUID } from 'node:crypto';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { slackMessenger } from '#bots/slack/messenger.ts';
import { slackClient } from '#bots/slack/slack-client.ts';
import { slackSettingNames } from '#bots/slack/slack-settings.ts';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { teamsMessenger } from '#bots/teams/messenger.ts';
import { teamsSettingNames } from '#bots/teams/teams-settings.ts';
import { log } from '#shared/log.ts';
import { performEffects } from '#shared/perform-effects.ts';
import { decisionEvents } from '#shared/store/decision-events.ts';
import { ports } from './ports.ts';

// Runs once, on cold start.
const world = ports(process.env, [...slackSettingNames, ...teamsSettingNames]);
const { settings, references } = world;
const perform = performEffects({
  ...world,
  messengers: {
    slack: slackMessenger(slackClient(settings)),
    teams: teamsMessenger({ adapter: new TeamsAdapter(settings), references, nonce: randomUUID }),
  },
});

/** Called by AWS with what was newly recorded: one performance a decision, whatever their number. */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const failed: string[] = [];
  for (const { subject, versions, sequenceNumbers } of decisionEvents(Records)) {
    try {
      await perform(subject, versions);
    } catch (fault) {
      log.error('effects-fault', fault);
      failed.push(...sequenceNumbers);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
