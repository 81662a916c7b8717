import { join } from 'node:path';
import { DeleteScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { describe, expect, it, onTestFinished } from 'vitest';
import { movableClock } from '#infra/local/offset-clock.ts';
import { startScheduleServer } from '#infra/local/schedule/schedule-server.ts';
import { clientConfig } from '#shared/store/connection.ts';
import { eventBridgeScheduler } from '#shared/store/eventbridge-scheduler.ts';
import { laterBy } from '#shared/time.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { until } from '#test/support/until.ts';

const hour = 60 * 60 * 1000;
type Fire = (target: string, input: unknown) => Promise<void>;

async function machine(folder: string, fire: Fire) {
  const clock = movableClock(join(folder, 'clock'));
  const faults: unknown[] = [];
  const server = await startScheduleServer({
    file: join(folder, 'schedules.json'),
    clock,
    fire,
    report: (fault) => faults.push(fault),
  });
  onTestFinished(() => server.stop());
  const client = new SchedulerClient(
    clientConfig({ region: 'eu-west-2', endpoint: server.endpoint }),
  );
  const scheduler = eventBridgeScheduler({
    client,
    group: 'accord',
    role: 'local',
    deadLetters: 'local:missed',
    targets: { deadlines: 'local:deadlines', deliveries: 'local:deliveries', daily: 'local:daily' },
    clock,
  });
  const appoint = (name: string, hours: number, payload = { name }) =>
    scheduler.schedule({
      name,
      at: laterBy(clock.now(), hours * hour),
      target: 'deadlines',
      payload,
    });
  return { clock, server, client, scheduler, appoint, faults };
}

function diary() {
  const fired: unknown[] = [];
  const fire: Fire = async (target, input) => {
    fired.push([target, input]);
  };
  return { fired, fire };
}

describe('the schedule server', () => {
  it('fires once, in the order of time, when time has moved there', async () => {
    const { fired, fire } = diary();
    const { clock, server, appoint } = await machine(dataFolder(), fire);
    await appoint('later', 3);
    await appoint('soon', 1);
    await appoint('far', 9);
    expect(fired).toEqual([]);
    clock.moveForward(4 * hour);
    await until(() => fired.length === 2);
    clock.moveForward(hour);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(fired).toEqual([
      ['deadlines', { name: 'soon' }],
      ['deadlines', { name: 'later' }],
    ]);
    expect(server.nextDue()).not.toBeNull();
  });

  it('fires what is overdue at once', async () => {
    const { fired, fire } = diary();
    const { appoint } = await machine(dataFolder(), fire);
    await appoint('past', -24);
    await until(() => fired.length === 1);
  });

  it('leaves an appointment of the same name as it was', async () => {
    const { fired, fire } = diary();
    const { clock, appoint } = await machine(dataFolder(), fire);
    await appoint('same', 1, { name: 'first' });
    await appoint('same', 2, { name: 'second' });
    clock.moveForward(3 * hour);
    await until(() => fired.length === 1);
    expect(fired).toEqual([['deadlines', { name: 'first' }]]);
  });

  it('keeps its schedules over a restart', async () => {
    const folder = dataFolder();
    const before = diary();
    const first = await machine(folder, before.fire);
    await first.appoint('one', 1);
    await first.server.stop();

    const after = diary();
    const second = await machine(folder, after.fire);
    second.clock.moveForward(2 * hour);
    await until(() => after.fired.length === 1);
    await second.server.stop();

    const third = diary();
    const last = await machine(folder, third.fire);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([before.fired, third.fired]).toEqual([[], []]);
    expect(last.server.nextDue()).toBeNull();
  });

  it('tries again what failed, and lets it hold up nothing else', async () => {
    const { fired, fire } = diary();
    let failures = 1;
    const { clock, appoint, faults } = await machine(dataFolder(), async (target, input) => {
      if (JSON.stringify(input).includes('bad') && failures > 0) {
        failures -= 1;
        throw new Error('not now');
      }
      await fire(target, input);
    });
    await appoint('bad', 1);
    await appoint('good', 2);
    clock.moveForward(3 * hour);
    await until(() => fired.length === 2);
    expect(fired).toEqual([
      ['deadlines', { name: 'good' }],
      ['deadlines', { name: 'bad' }],
    ]);
    expect(faults).toHaveLength(1);
  });

  it('forgets a schedule that is taken back', async () => {
    const { fired, fire } = diary();
    const { client, clock, server, appoint } = await machine(dataFolder(), fire);
    await appoint('one', 1);
    const one = new DeleteScheduleCommand({ Name: 'one', GroupName: 'accord' });
    await client.send(one);
    await expect(client.send(one)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect(server.nextDue()).toBeNull();
    clock.moveForward(2 * hour);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(fired).toEqual([]);
  });

  it('refuses what EventBridge would, and what Accord never asks', async () => {
    const { server } = await machine(dataFolder(), diary().fire);
    const ask = async (path: string, method: string, body = '{}') =>
      (await fetch(server.endpoint + path, method === 'GET' ? {} : { method, body })).status;
    expect(await ask('/schedules/a', 'POST')).toBe(400);
    expect(await ask('/schedules/a', 'POST', 'no JSON')).toBe(400);
    expect(await ask('/schedules/a', 'GET')).toBe(400);
    expect(await ask('/schedules/a%20b', 'POST')).toBe(400);
    expect(await ask('/', 'DELETE')).toBe(400);
  });
});
