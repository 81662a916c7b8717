import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';
import { type Environment, functionArn } from './entry-function.ts';

export interface Appointments {
  readonly settings: Environment;
  readonly group: ScheduleGroup;
  /** Lets a function make appointments that wake the deadlines, the deliveries or the daily messages. */
  serves(client: IFunction): void;
}

/** Where appointments are kept, and the role in whose name they wake a function. */
export function appointments(scope: Construct, missed: IQueue): Appointments {
  const scheduleGroupName = Stack.of(scope).stackName;
  const removalPolicy = RemovalPolicy.DESTROY;
  const group = new ScheduleGroup(scope, 'Appointments', { scheduleGroupName, removalPolicy });
  const deadlines = functionArn(scope, 'deadlines');
  const deliveries = functionArn(scope, 'deliveries');
  const daily = functionArn(scope, 'daily');
  const role = waker(scope, group, missed, [deadlines, deliveries, daily]);
  return {
    group,
    settings: {
      SCHEDULER_GROUP: group.scheduleGroupName,
      SCHEDULER_ROLE_ARN: role.roleArn,
      SCHEDULER_DLQ_ARN: missed.queueArn,
      DEADLINES_ARN: deadlines,
      DELIVERIES_ARN: deliveries,
      DAILY_ARN: daily,
    },
    serves(client) {
      accept(client.role ?? client, `AwsSolutions-IAM5[Resource::${asNagSays(group)}]`, 'oneGroup');
      client.grantPrincipal.addToPrincipalPolicy(
        new PolicyStatement({
          sid: 'MakeAppointments',
          actions: ['scheduler:CreateSchedule'],
          resources: [schedulesIn(group)],
        }),
      );
      client.grantPrincipal.addToPrincipalPolicy(
        new PolicyStatement({
          sid: 'LetAppointmentsWake',
          actions: ['iam:PassRole'],
          resources: [role.roleArn],
          conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
        }),
      );
    },
  };
}

function schedulesIn(group: ScheduleGroup): string {
  return Stack.of(group).formatArn({
    service: 'scheduler',
    resource: 'schedule',
    resourceName: `${group.scheduleGroupName}/*`,
  });
}

function asNagSays(group: ScheduleGroup): string {
  const { region } = Stack.of(group);
  const name = group.scheduleGroupName;
  return `arn:<AWS::Partition>:scheduler:${region}:<AWS::AccountId>:schedule/${name}/*`;
}

function waker(
  scope: Construct,
  group: ScheduleGroup,
  missed: IQueue,
  functions: readonly string[],
): Role {
  const role = new Role(scope, 'Waker', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': Stack.of(scope).account },
        ArnEquals: { 'aws:SourceArn': group.scheduleGroupArn },
      },
    }),
  });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [...functions] }),
  );
  role.addToPolicy(
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missed.queueArn] }),
  );
  return role;
}
