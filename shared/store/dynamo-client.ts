import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Connection, clientConfig } from './connection.ts';

/** Absent fields are left out of what is written, as they are in JSON. */
export function dynamoClient(connection: Connection): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(connection)), {
    marshallOptions: { removeUndefinedValues: true },
  });
}
