import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { localRegion, startDynamo } from '#infra/local/dynamodb/dynamodb.ts';
import { verify } from '#shared/record/verify.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { appending, type Noted, noted, proposal } from '#test/support/happened.ts';
import { dynoxide } from '#test/support/table.ts';
import { until } from '#test/support/until.ts';

const table = 'accord';

async function started(folder: string) {
  const local = await startDynamo({ table, dataFolder: folder });
  onTestFinished(() => local.stop());
  const client = dynamoClient({ region: localRegion, endpoint: local.endpoint });
  return { ...local, store: dynamoEventStore(client, table) };
}

const noteOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'dynamodb.pid'), 'utf8')) as { pid: number };

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
}

describe.skipIf(dynoxide.reason)(`DynamoDB on this machine ${dynoxide.reason ?? ''}`, () => {
  it('carries on with the data of the last start', async () => {
    const folder = dataFolder();
    const first = await started(folder);
    await first.store.append(appending('one'));
    await first.stop();
    expect(existsSync(join(folder, 'dynamodb.pid'))).toBe(false);
    const second = await started(folder);
    expect(await second.store.load(proposal)).toHaveLength(1);
  });

  it('loses nothing that was answered when it is killed', async () => {
    const folder = dataFolder();
    for (let round = 0; round < 5; round += 1) {
      const { store } = await started(folder);
      const past = await store.load<Noted>(proposal);
      expect(past).toHaveLength(round * 2);
      const events = [noted(`c${round}`, { words: { why: 'Why?' } }), noted(`c${round}`)] as const;
      expect(await store.append(appending(`c${round}`, past, { events }))).toBe('appended');
      const { pid } = noteOf(folder);
      process.kill(pid, 'SIGKILL');
      await until(() => !isRunning(pid));
    }
    const { store } = await started(folder);
    expect(verify(await store.chain(proposal))).toEqual({ ok: true, value: 10 });
  });

  it('is stopped by the next start when its own start was killed', async () => {
    const folder = dataFolder();
    const script = `import { startDynamo } from '#infra/local/dynamodb/dynamodb.ts';
      await startDynamo({ table: 'accord', dataFolder: process.argv[1] });
      process.stdout.write('started');`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(parent.stdout, 'data');
    const left = noteOf(folder).pid;
    await expect(startDynamo({ table, dataFolder: folder })).rejects.toThrow('already running');

    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(isRunning(left)).toBe(true);
    const { store } = await started(folder);
    expect(isRunning(left)).toBe(false);
    expect(await store.append(appending('one'))).toBe('appended');
  });

  it('uses a server that runs already, and leaves it running', async () => {
    const { endpoint } = await started(dataFolder());
    const guest = await startDynamo({ table: 'other', dataFolder: dataFolder(), endpoint });
    expect(guest.endpoint).toBe(endpoint);
    await guest.stop();
    const store = dynamoEventStore(dynamoClient({ region: localRegion, endpoint }), 'other');
    expect(await store.append(appending('one'))).toBe('appended');
  });
});
