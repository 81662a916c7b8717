import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { type Environment, functionArn } from './entry-function.ts';

export interface Timetable {
  readonly settings: Environment;
  /** Lets a function make appointments that wake the deadlines, the deliveries or the daily messages. */
  serves(client: IFunction): void;
}

/** Where appointments are kept, and the role in whose name they wake a function. */
export function timetable(scope: Construct): Timetable {
  const group = new ScheduleGroup(scope, 'Appointments', { removalPolicy: RemovalPolicy.DESTROY });
  const deadlines = functionArn(scope, 'deadlines');
  const deliveries = functionArn(scope, 'deliveries');
  const daily = functionArn(scope, 'daily');
  const role = waker(scope, [deadlines, deliveries, daily]);
  return {
    settings: {
      SCHEDULER_GROUP: group.scheduleGroupName,
      SCHEDULER_ROLE_ARN: role.roleArn,
      DEADLINES_ARN: deadlines,
      DELIVERIES_ARN: deliveries,
      DAILY_ARN: daily,
    },
    serves(client) {
      group.grantWriteSchedules(client);
      role.grantPassRole(client.grantPrincipal);
    },
  };
}

function waker(scope: Construct, functions: readonly string[]): Role {
  const account = Stack.of(scope).account;
  const role = new Role(scope, 'Waker', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  });
  role.addToPolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['lambda:InvokeFunction'],
      resources: [...functions],
    }),
  );
  return role;
}
