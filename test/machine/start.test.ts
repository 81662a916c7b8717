import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '#test/support/data-folder.ts';
import {
  beginMachine,
  channelsShowing,
  childrenOf,
  emulatorOf,
  isRunning,
  kill,
  sendForm,
  spawnMachine,
  stateOf,
} from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';
import { until } from '#test/support/until.ts';

const question = 'Shall we open the ward in January?';

describe.skipIf(dynoxide.reason)(`one machine ${dynoxide.reason ?? ''}`, () => {
  it('says where it is once it answers', async () => {
    const machine = await spawnMachine(dataFolder());
    expect(machine.said()).toMatch(/^Accord is ready: http:\/\/127\.0\.0\.1:\d+\n$/);
    const health = await fetch(`${machine.url}/healthz`);
    expect(health.status).toBe(200);
    expect(health.headers.get('content-type')).toContain('application/json');
    expect(await health.json()).toEqual({ status: 'ok' });
    expect((await fetch(machine.url)).headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${machine.url}/nothing-here`)).status).toBe(404);
    const forums = (await stateOf(machine)).forums.map(({ id }) => id);
    expect(forums).toEqual(['board', 'partnership', 'place']);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with every child on %s', async (signal) => {
    const folder = dataFolder();
    const machine = await spawnMachine(folder);
    const children = childrenOf(machine);
    expect(children).toContain(emulatorOf(folder));
    expect(await kill(machine, signal)).toBe(0);
    expect(children.filter(isRunning)).toEqual([]);
    expect(existsSync(join(folder, 'dynamodb.pid'))).toBe(false);
    await expect(fetch(machine.url)).rejects.toThrow('fetch failed');
  });

  it('leaves no child behind when it is stopped while it starts', async () => {
    const folder = dataFolder();
    const starting = beginMachine(folder);
    await until(() => emulatorOf(folder) !== undefined);
    const emulator = emulatorOf(folder) ?? 0;
    await kill(starting, 'SIGTERM');
    expect(isRunning(emulator)).toBe(false);
  });

  it('carries on with its data at the second start', async () => {
    const folder = dataFolder();
    const first = await spawnMachine(folder);
    const values = { question, why: 'So.', link: '', answerBy: '2099-12-04' };
    const about = { ics: 'sample', forum: 'board' };
    await sendForm(first, 'chair', { act: 'propose', about, view: 'V1', values });
    const before = await channelsShowing(first, question);
    expect(await kill(first, 'SIGTERM')).toBe(0);

    const second = await spawnMachine(folder);
    expect(second.said()).toMatch(/^Accord is ready: \S+\n$/);
    const after = await channelsShowing(second, question);
    expect(after.map((each) => each.split(question).length)).toEqual(
      before.map((each) => each.split(question).length),
    );
  }, 180_000);

  it('says in a sentence that its port is taken, and ends', async () => {
    const first = await spawnMachine(dataFolder());
    expect(first.said()).toContain('Accord is ready');
    const { port } = new URL(first.url);
    const second = await spawnMachine(dataFolder(), port);
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toMatch(new RegExp(`^Port ${port} is taken.*\n$`));
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  });

  it('says in a sentence that its data is in use, and ends', async () => {
    const folder = dataFolder();
    const first = await spawnMachine(folder);
    const second = await spawnMachine(folder);
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toMatch(/^Accord is already running on this data, as process \d+\.\n$/);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    expect(isRunning(emulatorOf(folder) ?? 0)).toBe(true);
  });

  it.each(['a door', '65536', '-1', '1.5'])('refuses "%s" for a port', async (port) => {
    const machine = await spawnMachine(dataFolder(), port);
    await machine.ended;
    expect(machine.child.exitCode).toBe(1);
    expect(machine.said()).toMatch(/^PORT is ".*": please give a number from 0 to 65535\.\n$/);
  });
});
