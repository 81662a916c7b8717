import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { SettingName } from '#shared/settings.ts';
import { accept } from './accept.ts';
import { type EntryName, entries } from './entries.ts';

export type Environment = Partial<Record<SettingName, string>>;

export interface EntryProps {
  readonly code: Code;
  readonly environment: Environment;
  /** Under which its settings are kept. */
  readonly key: IKey;
  /** Where a call goes that failed three times, if it is called without anyone waiting. */
  readonly missed?: IQueue;
}

/**
 * One file of functions/ as Lambda runs it: its role may write its own log and traces, so far. Node is
 * told nothing of the maps beside it, which would cost every start: a fault's log line reads them.
 */
export function entryFunction(
  scope: Construct,
  name: EntryName,
  { code, environment, key, missed }: EntryProps,
): LambdaFunction {
  const functionName = functionNameOf(scope, name);
  const logGroup = new LogGroup(scope, `${name}-log`, {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${name}-role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  role.addToPolicy(
    new PolicyStatement({
      sid: 'WriteItsLog',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  );
  role.addToPolicy(
    new PolicyStatement({
      sid: 'ReadItsSettings',
      actions: ['kms:Decrypt'],
      resources: [key.keyArn],
    }),
  );
  const made = new LambdaFunction(scope, name, {
    functionName,
    role,
    code,
    logGroup,
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 1024,
    timeout: Duration.seconds(entries[name].seconds),
    tracing: Tracing.ACTIVE,
    // Our lines are JSON already, and stand in the log as they were written.
    loggingFormat: LoggingFormat.TEXT,
    environment,
    environmentEncryption: key,
    ...(missed === undefined ? {} : { deadLetterQueue: missed }),
  });
  accept(role, 'AwsSolutions-IAM5[Resource::*]', 'traces');
  if (missed === undefined) accept(made, 'Serverless-LambdaDLQ', 'answersItsCaller');
  return made;
}

/** Known before the function exists, so that a function can be told its own address. */
export function functionArn(scope: Construct, name: EntryName): string {
  const resourceName = functionNameOf(scope, name);
  return Stack.of(scope).formatArn({ service: 'lambda', resource: `function:${resourceName}` });
}

function functionNameOf(scope: Construct, name: EntryName): string {
  return `${Stack.of(scope).stackName}-${name}`;
}
