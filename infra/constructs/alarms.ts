import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type Alarm, MathExpression, Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AlarmName } from '#infra/words/alarms.ts';
import { impactAlarm, type Watched } from './impact-alarm.ts';
import type { MetricName } from './log-metrics.ts';

export interface Watchable {
  readonly metric: (name: MetricName, options?: MetricOptions) => Metric;
  readonly api: HttpApi;
  /** Requests that the front door turned away because there were too many. */
  readonly turnedAway: Metric;
  readonly slack: IFunction;
  readonly teams: IFunction;
  readonly effects: IFunction;
  readonly table: ITable;
  readonly group: ScheduleGroup;
  readonly failed: IQueue;
  readonly missed: IQueue;
}

const period = Duration.minutes(1);

/** Alarms on what a member would notice. */
export function alarms(scope: Construct, on: Watchable, tell: ITopic): readonly Alarm[] {
  return Object.entries(watching(on)).map(([name, watched]) =>
    impactAlarm(scope, name as AlarmName, watched, tell),
  );
}

function watching(on: Watchable): Readonly<Record<AlarmName, Watched>> {
  const latency = on.api.metricLatency({ period: Duration.minutes(5), statistic: 'p99' });
  const age = on.effects.metric('IteratorAge', { period, statistic: 'Maximum' });
  return {
    slow: { metric: latency, above: 2_000, bad: { periods: 2, of: 3 } },
    faults: { metric: on.api.metricServerError({ period }), above: 0 },
    turnedAwayByLoad: { metric: turnedAwayIn(on), above: 0 },
    deliveryLate: { metric: worst(on, 'DeliveryLag'), above: 60_000 },
    deadlineMissed: { metric: worst(on, 'DeadlineLate'), above: 300_000 },
    effectsBehind: { metric: age, above: 60_000, bad: { periods: 3, of: 3 } },
    effectsFailed: { metric: waitingIn(on.failed), above: 0 },
    appointmentsMissed: { metric: waitingIn(on.missed), above: 0 },
    wakingFails: { metric: on.group.metricTargetErrors({ period }), above: 0 },
    tableThrottles: { metric: throttled(on.table), above: 5 },
  };
}

function worst({ metric }: Watchable, name: MetricName): Metric {
  return metric(name, { period, statistic: 'Maximum' });
}

function turnedAwayIn({ turnedAway, slack, teams }: Watchable): MathExpression {
  const usingMetrics = {
    door: turnedAway,
    slack: slack.metricThrottles({ period }),
    teams: teams.metricThrottles({ period }),
  };
  return new MathExpression({ expression: 'SUM(METRICS())', usingMetrics, period });
}

function waitingIn(queue: IQueue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
}

function throttled(table: ITable): Metric {
  return new Metric({
    namespace: 'AWS/DynamoDB',
    metricName: 'ThrottledRequests',
    dimensionsMap: { TableName: table.tableName, Operation: 'TransactWriteItems' },
    statistic: 'Sum',
    period,
  });
}
