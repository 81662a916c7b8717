import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { observedDesk } from '#bots/desk/observed-desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { teamsFront } from '#bots/teams/front.ts';
import { teamsSettingNames } from '#bots/teams/teams-settings.ts';
import { recordPorts } from './ports.ts';

// Runs once, on cold start.
const ports = recordPorts(process.env, [...teamsSettingNames, 'PAGES_URL']);
const front = teamsFront(new TeamsAdapter(ports.settings), {
  desk: observedDesk(openDesk({ ...ports, pages: ports.settings.PAGES_URL })),
  references: ports.references,
  nonce: randomUUID,
});

/** Called by AWS. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return front(event);
}
