import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type AlarmName, alarmSentence } from '#infra/words/alarms.ts';

export interface Watched {
  readonly metric: IMetric;
  readonly above: number;
  /** Periods of the metric that must be bad of so many. */
  readonly bad?: { readonly periods: number; readonly of: number };
}

/** An alarm that says what members notice and where it is written what to do. */
export function impactAlarm(
  scope: Construct,
  name: AlarmName,
  { metric, above, bad = { periods: 1, of: 1 } }: Watched,
  tell: ITopic,
): Alarm {
  const alarm = new Alarm(scope, `alarm-${name}`, {
    alarmDescription: alarmSentence(name),
    metric,
    threshold: above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    datapointsToAlarm: bad.periods,
    evaluationPeriods: bad.of,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(tell));
  alarm.addOkAction(new SnsAction(tell));
  return alarm;
}
