import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SnsPublish } from 'aws-cdk-lib/aws-scheduler-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { secretEndsSoon } from '#infra/words/alarms.ts';

const daysBefore = [60, 30, 7] as const;
const dayInMs = 86_400_000;

interface Ending {
  readonly stage: string;
  /** A day: the last of the secret. */
  readonly ends: string;
  /** A day; the clock of AWS takes no appointment that is past. */
  readonly today: string;
}

/** Tells the operators in time that the Teams bot's client secret ends, as often as is still ahead. */
export function secretReminders(
  scope: Construct,
  { stage, ends, today }: Ending,
  tell: ITopic,
): void {
  for (const days of daysBefore) {
    const at = new Date(Date.parse(`${ends}T09:00:00Z`) - days * dayInMs);
    if (at.toISOString().slice(0, 10) <= today) continue;
    new Schedule(scope, `SecretEndsIn${days}`, {
      schedule: ScheduleExpression.at(at),
      target: new SnsPublish(tell, {
        input: ScheduleTargetInput.fromText(secretEndsSoon(stage, ends, days)),
      }),
    });
  }
}
