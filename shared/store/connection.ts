import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

export interface Connection {
  readonly region: string;
  /** A server other than AWS's own; it is given credentials that open nothing. */
  readonly endpoint?: string | undefined;
}

/** How every client of ours reaches AWS: it gives up in time for a member to be answered. */
export function clientConfig({ region, endpoint }: Connection) {
  return {
    region,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 2_000,
      throwOnRequestTimeout: true,
    },
    ...(endpoint === undefined
      ? {}
      : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  } satisfies DynamoDBClientConfig;
}
