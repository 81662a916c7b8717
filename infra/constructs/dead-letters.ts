import { Duration, Stack } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';

/** Where something waits two weeks for an operator: ids of what could not be done, and no words. */
export function deadLetters(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    queueName: `${Stack.of(scope).stackName}-${id}`,
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
  accept(queue, 'AwsSolutions-SQS3', 'itsOwnDeadLetters');
  accept(queue, 'Serverless-SQSRedrivePolicy', 'itsOwnDeadLetters');
  return queue;
}
