import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { slackFront } from '#bots/slack/front.ts';
import { slackSettingNames } from '#bots/slack/slack-settings.ts';
import { ports } from './ports.ts';

// Runs once, on cold start.
const { settings, desk, owe } = ports(process.env, slackSettingNames);
const front = slackFront({ settings, desk, owe });

/** Called by AWS. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return front(event);
}
