import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { noteUnits } from '#shared/observed.ts';

interface Consumed {
  readonly CapacityUnits?: number | undefined;
}

/** Has every answer of the table say what it cost, and notes it under the work that asked. */
export function countUnits(client: DynamoDBDocumentClient): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input;
      const answered = await next({ ...args, input });
      noteUnits(unitsIn((answered.output as { ConsumedCapacity?: unknown }).ConsumedCapacity));
      return answered;
    },
    { step: 'initialize', name: 'countUnits' },
  );
}

function unitsIn(consumed: unknown): number {
  const all = [consumed ?? []].flat() as readonly Consumed[];
  return all.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}
