import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Counts the requests that a client makes, by the name of the operation. */
export function counted(client: DynamoDBDocumentClient) {
  let seen: string[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      seen.push(String(context.commandName).replace(/Command$/, ''));
      return next(args);
    },
    { step: 'initialize', name: 'counted' },
  );
  return {
    /** The operations that some work asked for, in order. */
    during: async (work: () => Promise<unknown>): Promise<readonly string[]> => {
      seen = [];
      await work();
      return seen;
    },
  };
}
