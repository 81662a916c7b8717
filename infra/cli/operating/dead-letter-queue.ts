import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** What waits in a queue for an operator. */
export interface Letter {
  readonly id: string;
  readonly body: string;
  /** Takes it out of the queue for good. */
  readonly remove: () => Promise<void>;
  /** Leaves it in the queue for whoever looks next. */
  readonly giveBack: () => Promise<void>;
}

/** So long nobody else is shown a letter that was read; one in hand when all breaks off is back by then. */
const hiddenSeconds = 900;

/** Every letter in a queue. Each stays there until it is removed. */
export async function lettersIn(client: SQSClient, queue: string): Promise<readonly Letter[]> {
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: queue }));
  const letters: Letter[] = [];
  for (;;) {
    // A long poll asks every server of the queue: nothing found means nothing there.
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 2,
        VisibilityTimeout: hiddenSeconds,
      }),
    );
    if (Messages.length === 0) return letters;
    letters.push(...Messages.map((message) => letterOf(client, QueueUrl, message)));
  }
}

function letterOf(client: SQSClient, QueueUrl: string | undefined, message: Message): Letter {
  const { MessageId: id = '', Body: body = '', ReceiptHandle } = message;
  return {
    id,
    body,
    async remove() {
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    },
    async giveBack() {
      await client.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
      );
    },
  };
}
