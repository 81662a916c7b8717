import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
} from 'botbuilder';

/** botbuilder as its samples set it up, and a table: nothing of ours. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new TeamsActivityHandler();
const table = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-2' }));

export const handler = () => [adapter, bot, table].length;
