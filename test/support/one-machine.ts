import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type MovableClock, movableClock } from '#infra/local/offset-clock.ts';
import { isWorkingDay } from '#shared/calendar/working-day.ts';
import { systemClock } from '#shared/clock.ts';
import { atHour, daysLater, localDate, millisecondsBetween, weekday } from '#shared/time.ts';

export interface RunningMachine {
  readonly url: string;
  stop(): Promise<void>;
}

/** A machine whose clock shows such a Friday. */
export async function machineOnFriday(dataFolder: string): Promise<RunningMachine> {
  fridayClock(dataFolder);
  return oneMachine(dataFolder);
}

/**
 * A machine's clock that shows the next Friday at 11:30 on which people work, whenever a test runs:
 * nobody's quiet hours keep a message back, and no week is full of messages.
 */
export function fridayClock(dataFolder: string): MovableClock {
  const now = systemClock.now();
  let friday = daysLater(localDate(now), 1);
  while (weekday(friday) !== 5 || !isWorkingDay(friday)) friday = daysLater(friday, 1);
  const clock = movableClock(join(dataFolder, 'clock'));
  clock.moveForward(millisecondsBetween(now, atHour(friday, 11)) + 1_800_000);
  return clock;
}

/** `npm start` in a process of its own, on a free port, with its data in this folder. */
async function oneMachine(dataFolder: string): Promise<RunningMachine> {
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
