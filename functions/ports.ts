import { setTimeout } from 'node:timers/promises';
import { openDesk } from '#bots/desk/open-desk.ts';
import { offsetClock, systemClock } from '#shared/clock.ts';
import { oweAnswer } from '#shared/delivery/owe-answer.ts';
import { fullJitter } from '#shared/full-jitter.ts';
import { type Environment, readSettings, type SettingName } from '#shared/settings.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { dynamoDeliveries } from '#shared/store/dynamo-deliveries.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dynamoReferences } from '#shared/store/dynamo-references.ts';
import { eventBridgeScheduler } from '#shared/store/eventbridge-scheduler.ts';
import { schedulerClient } from '#shared/store/scheduler-client.ts';

const everywhere = [
  'TABLE_NAME',
  'DYNAMODB_ENDPOINT',
  'SCHEDULER_ENDPOINT',
  'SCHEDULER_GROUP',
  'SCHEDULER_ROLE_ARN',
  'DEADLINES_ARN',
  'DELIVERIES_ARN',
  'DAILY_ARN',
  'CLOCK_FILE',
] as const;

/** The world a function works with, from its settings; `names` are those it needs besides. */
export function ports<Name extends SettingName>(env: Environment, names: readonly Name[]) {
  const settings = readSettings(env, [...everywhere, ...names]);
  const table = settings.TABLE_NAME;
  const clock = settings.CLOCK_FILE === undefined ? systemClock : offsetClock(settings.CLOCK_FILE);
  const region = env['AWS_REGION'] ?? 'eu-west-2';
  const client = dynamoClient({ region, endpoint: settings.DYNAMODB_ENDPOINT });
  const events = dynamoEventStore(client, table);
  const doors = dynamoDoors(client, table);
  const deliveries = dynamoDeliveries(client, table, clock);
  const daily = dynamoDaily(client, table);
  const scheduler = eventBridgeScheduler({
    client: schedulerClient({ region, endpoint: settings.SCHEDULER_ENDPOINT }),
    group: settings.SCHEDULER_GROUP,
    role: settings.SCHEDULER_ROLE_ARN,
    targets: {
      deadlines: settings.DEADLINES_ARN,
      deliveries: settings.DELIVERIES_ARN,
      daily: settings.DAILY_ARN,
    },
    clock,
  });
  const tryAgain = fullJitter({ now: Date.now, wait: setTimeout, random: Math.random });
  return {
    settings,
    clock,
    events,
    deliveries,
    daily,
    scheduler,
    references: dynamoReferences(client, table),
    tryAgainFromNow: () => tryAgain(Date.now()),
    desk: openDesk({ events, doors, deliveries, clock, tryAgain }),
    owe: oweAnswer({ doors, deliveries, scheduler, clock }),
  };
}
