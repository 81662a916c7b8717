import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { pagesFront } from '#bots/pages/front.ts';
import { recordPorts } from './ports.ts';

// Runs once, on cold start.
const front = pagesFront(recordPorts(process.env, []));

/** Called by AWS. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return front(event);
}
