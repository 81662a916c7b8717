import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What some work asked of the table. */
export interface Usage {
  /** The operations, in order. */
  readonly operations: readonly string[];
  /** Capacity units, as the table counts them: a transaction costs twice. */
  readonly readUnits: number;
  readonly writeUnits: number;
}

interface Answered {
  readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[];
}

const reads: ReadonlySet<string> = new Set(['GetItem', 'Query', 'Scan']);

/** Asks the table what each request of a client costs. */
export function metered(client: DynamoDBDocumentClient) {
  let operations: string[] = [];
  let units = { readUnits: 0, writeUnits: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '');
      operations.push(operation);
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const result = await next(args);
      units[reads.has(operation) ? 'readUnits' : 'writeUnits'] += unitsIn(result.output);
      return result;
    },
    { step: 'initialize', name: 'metered' },
  );
  return {
    during: async (work: () => Promise<unknown>): Promise<Usage> => {
      operations = [];
      units = { readUnits: 0, writeUnits: 0 };
      await work();
      return { operations, ...units };
    },
  };
}

function unitsIn(output: object): number {
  const { ConsumedCapacity: consumed = [] } = output as Answered;
  const all = 'length' in consumed ? consumed : [consumed];
  return all.reduce((sum, { CapacityUnits: units = 0 }) => sum + units, 0);
}
