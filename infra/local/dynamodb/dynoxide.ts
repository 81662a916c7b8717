import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Emulator {
  readonly endpoint: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the embedded DynamoDB on a free port; without a file it remembers nothing. */
export async function startDynoxide(file?: string): Promise<Emulator> {
  const port = await freePort();
  const where = file === undefined ? [] : ['--db-path', file];
  // A group of its own: Ctrl-C reaches this process alone, which then stops things in order.
  const child = spawn(program(), ['serve', '--port', String(port), ...where], {
    detached: true,
    stdio: 'ignore',
  });
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, child);
  return {
    endpoint,
    pid: child.pid ?? 0,
    async stop() {
      process.removeListener('exit', killed);
      await ended(child);
    },
  };
}

function program(): string {
  const { resolve } = createRequire(import.meta.url);
  try {
    return join(dirname(resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch (cause) {
    throw new Error(
      'The embedded DynamoDB exists for Linux x64 only: start DynamoDB Local ' +
        '(https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html) ' +
        'and set DYNAMODB_ENDPOINT to its address, such as http://127.0.0.1:8000.',
      { cause },
    );
  }
}

async function answers(endpoint: string, child: ChildProcess): Promise<void> {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The embedded DynamoDB ended at once with code ${String(code)}.`);
  });
  await Promise.race([failed, answered(endpoint, child)]);
  failed.catch(() => undefined);
}

async function answered(endpoint: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return;
    await pause(10);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await exit;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('address');
  return address.port;
}
