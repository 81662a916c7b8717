import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Called by AWS, and by whatever watches it. */
export async function handler(): Promise<APIGatewayProxyStructuredResultV2> {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"status":"ok"}',
  };
}
