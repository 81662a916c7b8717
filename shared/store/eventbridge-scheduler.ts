import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { sha256 } from '#shared/hash.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Appointment, Scheduler } from '#shared/ports/scheduler.ts';
import { isBefore, upToSecond } from '#shared/time.ts';
import { type Connection, clientConfig } from './connection.ts';

export interface Schedules {
  readonly client: SchedulerClient;
  readonly group: string;
  /** The role that may call the targets. */
  readonly role: string;
  /** The queue for appointments that no target took in a day. */
  readonly deadLetters: string;
  readonly targets: Readonly<Record<Appointment['target'], string>>;
  readonly clock: Clock;
}

export function schedulerClient(connection: Connection): SchedulerClient {
  return new SchedulerClient(clientConfig(connection));
}

/** Appointments as one-time schedules that remove themselves. What is overdue is due at once. */
export function eventBridgeScheduler({
  client,
  group,
  role,
  deadLetters,
  targets,
  clock,
}: Schedules): Scheduler {
  return {
    async schedule({ name, at, target, payload }) {
      const now = clock.now();
      const create = new CreateScheduleCommand({
        Name: scheduleName(name),
        GroupName: group,
        ScheduleExpression: expression(isBefore(at, now) ? now : at),
        ScheduleExpressionTimezone: 'UTC',
        ActionAfterCompletion: 'DELETE',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Arn: targets[target],
          RoleArn: role,
          Input: JSON.stringify(payload),
          DeadLetterConfig: { Arn: deadLetters },
          RetryPolicy: { MaximumEventAgeInSeconds: day, MaximumRetryAttempts: 185 },
        },
      });
      await client.send(create).catch(unlessThere);
    },
  };
}

/** In seconds: for so long EventBridge tries a target again. */
const day = 86_400;

/** EventBridge knows whole seconds only: the next one, so that nothing comes early. */
function expression(at: string): string {
  return `at(${upToSecond(at).slice(0, 19)})`;
}

/** The name itself where EventBridge takes it; otherwise as much as it takes, and the name's hash. */
export function scheduleName(name: string): string {
  if (/^[0-9A-Za-z_.-]{1,64}$/.test(name)) return name;
  return `${name.replaceAll(/[^0-9A-Za-z_.-]/g, '-').slice(0, 31)}-${sha256(name).slice(0, 32)}`;
}

function unlessThere(error: unknown): void {
  if (error instanceof Error && error.name === 'ConflictException') return;
  throw error;
}
