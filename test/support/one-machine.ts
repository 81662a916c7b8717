import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningMachine {
  readonly url: string;
  stop(): Promise<void>;
}

/** `npm start` in a process of its own, on a free port, with its data in this folder. */
export async function oneMachine(dataFolder: string): Promise<RunningMachine> {
  const env = { ...process.env, PORT: '0', ACCORD_DATA: dataFolder };
  const child = spawn(process.execPath, ['infra/local/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Accord is ready: (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { url, stop };
  }
  throw new Error('the machine ended before it was ready');

  async function stop(): Promise<void> {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}
