import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SnsPublish } from 'aws-cdk-lib/aws-scheduler-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { secretEndsSoon } from '#infra/words/alarms.ts';

const daysBefore = [60, 30, 7] as const;
const dayInMs = 86_400_000;

/** Tells the operators in time that the Teams bot's client secret ends; `ends` is a day. */
export function secretReminders(
  scope: Construct,
  { stage, ends }: { readonly stage: string; readonly ends: string },
  tell: ITopic,
): void {
  for (const days of daysBefore) {
    new Schedule(scope, `SecretEndsIn${days}`, {
      schedule: ScheduleExpression.at(new Date(Date.parse(`${ends}T09:00:00Z`) - days * dayInMs)),
      target: new SnsPublish(tell, {
        input: ScheduleTargetInput.fromText(secretEndsSoon(stage, ends, days)),
      }),
    });
  }
}
