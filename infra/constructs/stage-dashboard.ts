import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  type Metric,
  type MetricOptions,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { headings } from '#infra/words/dashboard.ts';
import type { MetricName } from './log-metrics.ts';

interface Shown {
  readonly api: HttpApi;
  readonly alarms: readonly Alarm[];
  readonly metric: (name: MetricName, options?: MetricOptions) => Metric;
}

const period = Duration.minutes(5);

/** One page a stage: what members feel first, then what they do, then what follows from it. */
export function stageDashboard(scope: Construct, { api, alarms, metric }: Shown): void {
  const { stackName: namespace } = Stack.of(scope);
  const worst = (name: MetricName) => metric(name, { statistic: 'Maximum', period });
  const sum = (name: MetricName) => metric(name, { statistic: 'Sum', period });
  const each = (name: MetricName, by: string) =>
    new MathExpression({
      expression: `SEARCH('{"${namespace}",${by}} MetricName="${name}"', 'Sum', 300)`,
      usingMetrics: {},
      label: '',
      period,
    });
  new Dashboard(scope, 'Dashboard', {
    dashboardName: namespace,
    widgets: [
      [new AlarmStatusWidget({ title: headings.alarms, alarms: [...alarms], width: 24 })],
      [
        graph(headings.answers, [
          api.metricLatency({ statistic: 'p50', period }),
          api.metricLatency({ statistic: 'p99', period }),
        ]),
        graph(headings.errors, [api.metricServerError({ period })]),
        graph(headings.lag, [worst('DeliveryLag'), worst('DeadlineLate')]),
      ],
      [
        graph(headings.commands, [each('Commands', '"command","result"')]),
        graph(headings.refusals, [each('Refusals', '"refusal"')]),
        graph(headings.cost, [sum('CapacityUnits'), worst('Attempts')]),
      ],
      [graph(headings.messages, [sum('DailyMessages'), sum('Nudges'), sum('DeliveriesFailed')])],
    ],
  });
}

function graph(title: string, left: readonly IMetric[]): IWidget {
  return new GraphWidget({ title, left: [...left], width: 8, height: 6 });
}
