import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';

/** Where alarms go, and from there to the operators' mail. Only this account's alarms may speak. */
export function operators(scope: Construct, addresses: readonly string[]): Topic {
  const topic = new Topic(scope, 'Operators', { enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  for (const address of addresses) {
    const mail = topic.addSubscription(new EmailSubscription(address));
    accept(mail, 'Serverless-SNSRedrivePolicy', 'mailIsNotKept');
  }
  return topic;
}
