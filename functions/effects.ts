import { randomUUID } from 'node:crypto';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { slackMessenger } from '#bots/slack/messenger.ts';
import { slackClient } from '#bots/slack/slack-client.ts';
import { slackSenderSettingNames } from '#bots/slack/slack-settings.ts';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { teamsMessenger } from '#bots/teams/messenger.ts';
import { teamsSettingNames } from '#bots/teams/teams-settings.ts';
import { log } from '#shared/log.ts';
import { performEffects } from '#shared/perform-effects.ts';
import { decisionEvents, type NewEvents } from '#shared/store/decision-events.ts';
import { timedPorts } from './ports.ts';

// Runs once, on cold start.
const world = timedPorts(process.env, [...slackSenderSettingNames, ...teamsSettingNames]);
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
  const failed = await Promise.all(decisionEvents(Records).map(failedOf));
  return { batchItemFailures: failed.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

/** What is to be brought again: nothing, or all that was new of this decision. */
async function failedOf({ subject, versions, sequenceNumbers }: NewEvents) {
  try {
    await perform(subject, versions);
    return [];
  } catch (fault) {
    log.error('effects-fault', fault);
    return sequenceNumbers;
  }
}
