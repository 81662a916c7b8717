import { setTimeout } from 'node:timers/promises';
import { offsetClock, systemClock } from '#shared/clock.ts';
import { fullJitter } from '#shared/full-jitter.ts';
import { type Environment, readSettings, type SettingName } from '#shared/settings.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { dynamoDeliveries } from '#shared/store/dynamo-deliveries.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dynamoPageLinks } from '#shared/store/dynamo-page-links.ts';
import { dynamoReferences } from '#shared/store/dynamo-references.ts';
import { schedulerOnDemand } from '#shared/store/scheduler-on-demand.ts';

const always = ['TABLE_NAME', 'DYNAMODB_ENDPOINT', 'CLOCK_FILE'] as const;

const forAppointments = [
  'SCHEDULER_ENDPOINT',
  'SCHEDULER_GROUP',
  'SCHEDULER_ROLE_ARN',
  'SCHEDULER_DLQ_ARN',
  'DEADLINES_ARN',
  'DELIVERIES_ARN',
  'DAILY_ARN',
] as const;

/** The record and the clock, from a function's settings; `names` are those it needs besides. */
export function recordPorts<Name extends SettingName>(env: Environment, names: readonly Name[]) {
  const settings = readSettings(env, [...always, ...names]);
  const table = settings.TABLE_NAME;
  const clock = settings.CLOCK_FILE === undefined ? systemClock : offsetClock(settings.CLOCK_FILE);
  const tryAgain = fullJitter({ now: Date.now, wait: setTimeout, random: Math.random });
  const client = dynamoClient({ region: regionOf(env), endpoint: settings.DYNAMODB_ENDPOINT });
  return {
    settings,
    clock,
    events: dynamoEventStore(client, table),
    doors: dynamoDoors(client, table),
    deliveries: dynamoDeliveries(client, table, clock),
    daily: dynamoDaily(client, table, clock),
    links: dynamoPageLinks(client, table, clock),
    references: dynamoReferences(client, table),
    tryAgain,
    tryAgainFromNow: () => tryAgain(Date.now()),
  };
}

/** The same for a function that makes appointments too. */
export function timedPorts<Name extends SettingName>(env: Environment, names: readonly Name[]) {
  const record = recordPorts(env, names);
  const settings = readSettings(env, forAppointments);
  const connection = { region: regionOf(env), endpoint: settings.SCHEDULER_ENDPOINT };
  const scheduler = schedulerOnDemand(connection, {
    group: settings.SCHEDULER_GROUP,
    role: settings.SCHEDULER_ROLE_ARN,
    deadLetters: settings.SCHEDULER_DLQ_ARN,
    targets: {
      deadlines: settings.DEADLINES_ARN,
      deliveries: settings.DELIVERIES_ARN,
      daily: settings.DAILY_ARN,
    },
    clock: record.clock,
  });
  return { ...record, scheduler };
}

function regionOf(env: Environment): string {
  return env['AWS_REGION'] ?? 'eu-west-2';
}
