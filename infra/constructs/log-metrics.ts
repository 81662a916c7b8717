import { Stack } from 'aws-cdk-lib';
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { EntryName } from './entries.ts';

interface Drawn {
  readonly from: readonly EntryName[];
  /** The log lines that count, by their `message`. */
  readonly message: string;
  /** The field that is measured; lines are counted where there is none. */
  readonly field?: string;
  readonly by?: readonly string[];
}

/** What is measured is drawn from the log: one line says all, and a function sends no metric. */
const drawn = {
  Commands: { from: ['slack', 'teams'], message: 'command', by: ['command', 'result'] },
  Refusals: { from: ['slack', 'teams'], message: 'command', by: ['refusal'] },
  CommandTime: { from: ['slack', 'teams'], message: 'command', field: 'ms' },
  Attempts: { from: ['slack', 'teams'], message: 'command', field: 'attempts' },
  CapacityUnits: { from: ['slack', 'teams'], message: 'command', field: 'units' },
  DeliveryLag: { from: ['effects'], message: 'effects', field: 'lagMs' },
  DeliveriesFailed: { from: ['effects', 'deliveries'], message: 'delivery-failed' },
  DeadlineLate: { from: ['deadlines'], message: 'deadline', field: 'lateMs' },
  DailyMessages: { from: ['daily'], message: 'daily', field: 'sent' },
  Nudges: { from: ['daily'], message: 'daily', field: 'nudges' },
} as const satisfies Readonly<Record<string, Drawn>>;

export type MetricName = keyof typeof drawn;

/** Has CloudWatch draw the metrics of this stack from its functions' logs. */
export function logMetrics(
  scope: Construct,
  logs: Readonly<Record<EntryName, ILogGroup>>,
): (name: MetricName, options?: MetricOptions) => Metric {
  const metricNamespace = Stack.of(scope).stackName;
  for (const [metricName, one] of Object.entries<Drawn>(drawn)) {
    const { from, message, field, by = [] } = one;
    for (const name of from) {
      new MetricFilter(scope, `${metricName}-${name}`, {
        logGroup: logs[name],
        metricNamespace,
        metricName,
        metricValue: field === undefined ? '1' : `$.${field}`,
        filterPattern: FilterPattern.literal(patternOf(message, by)),
        ...(by.length === 0
          ? {}
          : { dimensions: Object.fromEntries(by.map((each) => [each, `$.${each}`])) }),
      });
    }
  }
  return (metricName, options) =>
    new Metric({ namespace: metricNamespace, metricName, ...options });
}

/** A line without one of its dimensions is no part of that metric: a command that was not refused. */
function patternOf(message: string, by: readonly string[]): string {
  const conditions = [`$.message = "${message}"`, ...by.map((each) => `$.${each} = "*"`)];
  return `{ ${conditions.map((each) => `(${each})`).join(' && ')} }`;
}
