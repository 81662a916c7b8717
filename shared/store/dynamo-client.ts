import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Connection, clientConfig } from './connection.ts';
import { countUnits } from './count-units.ts';

/** Absent fields are left out of what is written, as they are in JSON. */
export function dynamoClient(connection: Connection): DynamoDBDocumentClient {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(connection)), {
    marshallOptions: { removeUndefinedValues: true },
  });
  countUnits(client);
  return client;
}
