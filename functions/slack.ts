import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { observedDesk } from '#bots/desk/observed-desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import { slackFront } from '#bots/slack/front.ts';
import { slackSettingNames } from '#bots/slack/slack-settings.ts';
import { oweAnswer } from '#shared/delivery/owe-answer.ts';
import { timedPorts } from './ports.ts';

// Runs once, on cold start.
const ports = timedPorts(process.env, [...slackSettingNames, 'PAGES_URL']);
const front = slackFront({
  settings: ports.settings,
  desk: observedDesk(openDesk({ ...ports, pages: ports.settings.PAGES_URL })),
  owe: oweAnswer(ports),
});

/** Called by AWS. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return front(event);
}
