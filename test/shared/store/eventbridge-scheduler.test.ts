import {
  ConflictException,
  CreateScheduleCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventBridgeScheduler, scheduleName } from '#shared/store/eventbridge-scheduler.ts';

const sends = mockClient(SchedulerClient);
const scheduler = eventBridgeScheduler({
  client: new SchedulerClient({ region: 'eu-west-2' }),
  group: 'accord',
  role: 'arn:role',
  deadLetters: 'arn:missed',
  targets: { deadlines: 'arn:deadlines', deliveries: 'arn:deliveries', daily: 'arn:daily' },
  clock: { now: () => '2026-11-23T09:30:00.250Z' },
});
const at = (instant: string) =>
  scheduler.schedule({ name: 'd-1.1', at: instant, target: 'deadlines', payload: { id: 'd-1' } });
const asked = () => sends.commandCalls(CreateScheduleCommand)[0]?.args[0].input;

beforeEach(() => {
  sends.reset();
});

it('an appointment becomes one schedule that removes itself', async () => {
  sends.on(CreateScheduleCommand).resolves({});
  await at('2026-12-01T17:00:00.000Z');
  expect(asked()).toEqual({
    Name: 'd-1.1',
    GroupName: 'accord',
    ScheduleExpression: 'at(2026-12-01T17:00:00)',
    ScheduleExpressionTimezone: 'UTC',
    ActionAfterCompletion: 'DELETE',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: 'arn:deadlines',
      RoleArn: 'arn:role',
      Input: '{"id":"d-1"}',
      DeadLetterConfig: { Arn: 'arn:missed' },
      RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
    },
  });
});

it('an appointment never comes before its time', async () => {
  sends.on(CreateScheduleCommand).resolves({});
  await at('2026-12-01T16:59:59.001Z');
  expect(asked()?.ScheduleExpression).toBe('at(2026-12-01T17:00:00)');
});

it('an appointment that is overdue is due at once', async () => {
  sends.on(CreateScheduleCommand).resolves({});
  await at('2020-01-01T00:00:00Z');
  expect(asked()?.ScheduleExpression).toBe('at(2026-11-23T09:30:01)');
});

it('an appointment that is there already is not made again', async () => {
  sends
    .on(CreateScheduleCommand)
    .rejects(new ConflictException({ Message: '', message: '', $metadata: {} }));
  await expect(at('2026-12-01T17:00:00Z')).resolves.toBeUndefined();
});

it('any other fault is passed on', async () => {
  sends.on(CreateScheduleCommand).rejects(new Error('throttled'));
  await expect(at('2026-12-01T17:00:00Z')).rejects.toThrow('throttled');
});

describe('a schedule is named', () => {
  it('as it is asked where EventBridge takes that', () => {
    expect(scheduleName('d-1_2.3')).toBe('d-1_2.3');
    expect(scheduleName('x'.repeat(64))).toBe('x'.repeat(64));
  });

  it.each(['x'.repeat(65), 'qe1#d-1', 'Ærø', '', 'a b'])('by a hash otherwise: %s', (name) => {
    expect(scheduleName(name)).toMatch(/^[0-9A-Za-z_.-]{1,64}$/);
    expect(scheduleName(name)).not.toBe(scheduleName(`${name}!`));
  });
});
