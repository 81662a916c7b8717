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
import { followDirectory } from '#shared/plans/follow-directory.ts';
import { followPlan } from '#shared/plans/follow-plan.ts';
import { type NewEvents, newEvents } from '#shared/store/new-events.ts';
import { timedPorts } from './ports.ts';

// Runs once, on cold start.
const opened = timedPorts(process.env, [...slackSenderSettingNames, ...teamsSettingNames]);
const { settings, references } = opened;
const world = {
  ...opened,
  messengers: {
    slack: slackMessenger(slackClient(settings)),
    teams: teamsMessenger({ adapter: new TeamsAdapter(settings), references, nonce: randomUUID }),
  },
};
const perform = performEffects(world);
const followsPlan = followPlan(world);
const followsDirectory = followDirectory(world);

/** Called by AWS with what was newly recorded: one performance a history, whatever their number. */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const failed = await Promise.all(newEvents(Records).map(failedOf));
  log.info('effects', { records: Records.length, failed: failed.flat().length, ...lag(Records) });
  return { batchItemFailures: failed.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

/** From the record to the last message about it, for the oldest of them. */
function lag(records: DynamoDBStreamEvent['Records']): { readonly lagMs?: number } {
  const [oldest] = records
    .flatMap(({ dynamodb }) => dynamodb?.ApproximateCreationDateTime ?? [])
    .toSorted((one, other) => one - other);
  return oldest === undefined ? {} : { lagMs: Math.max(0, Date.now() - oldest * 1000) };
}

/** What is to be brought again: nothing, or all that was new in this history. */
async function failedOf({ stream, versions, sequenceNumbers }: NewEvents) {
  try {
    await hear(stream, versions);
    return [];
  } catch (fault) {
    log.error('effects-fault', fault);
    return sequenceNumbers;
  }
}

function hear({ ics, kind, id }: NewEvents['stream'], versions: NewEvents['versions']) {
  switch (kind) {
    case 'decision':
      return perform({ ics, decision: id }, versions);
    case 'plan':
      return followsPlan({ ics, id }, versions);
    case 'directory':
      return followsDirectory({ ics });
  }
}
