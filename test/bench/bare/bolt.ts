import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { App, AwsLambdaReceiver } from '@slack/bolt';

/** Bolt as its own guide puts it on Lambda, and a table: nothing of ours. */
const receiver = new AwsLambdaReceiver({ signingSecret: 'secret' });
const app = new App({ token: 'xoxb-token', tokenVerificationEnabled: false, receiver });
const table = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-2' }));
app.command('/decide', async ({ ack }) => ack(typeof table.send));

export const handler = receiver.toHandler();
