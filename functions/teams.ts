import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { teamsFront } from '#bots/teams/front.ts';
import { teamsSettingNames } from '#bots/teams/teams-settings.ts';
import { ports } from './ports.ts';

// Runs once, on cold start.
const { settings, desk, references } = ports(process.env, teamsSettingNames);
const front = teamsFront(new TeamsAdapter(settings), { desk, references, nonce: randomUUID });

/** Called by AWS. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return front(event);
}
