import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Who started an emulator, so that a later start can tell an orphan from one in use. */
interface Noted {
  readonly pid: number;
  readonly parent: number;
  readonly endpoint: string;
}

export function notePid(file: string, { pid, endpoint }: Omit<Noted, 'parent'>): void {
  const noted: Noted = { pid, parent: process.pid, endpoint };
  writeFileSync(`${file}.new`, JSON.stringify(noted));
  renameSync(`${file}.new`, file);
}

/** Where an emulator answers that runs, as does whoever started it; undefined where none does. */
export function endpointInUse(file: string, mark: string): string | undefined {
  const found = noted(file);
  if (!found || !commandLine(found.pid).includes(mark)) return undefined;
  return commandLine(found.parent) === '' ? undefined : found.endpoint;
}

export function forgetPid(file: string): void {
  rmSync(file, { force: true });
}

/**
 * Stops the process that a start which was itself killed has left behind. `mark` must stand in its
 * command line: process numbers are used again, and nobody else's process is touched.
 */
export async function stopLeftOver(file: string, mark: string): Promise<void> {
  const left = noted(file);
  if (!left || !commandLine(left.pid).includes(mark)) return;
  if (left.parent !== process.pid && commandLine(left.parent) !== '') {
    throw new Error(`Accord is already running on this data, as process ${left.parent}.`);
  }
  process.kill(left.pid, 'SIGTERM');
  for (let waited = 0; commandLine(left.pid).includes(mark); waited += 1) {
    if (waited === 100) process.kill(left.pid, 'SIGKILL');
    await pause(20);
  }
}

function noted(file: string): Noted | undefined {
  const text = contents(file);
  return text === '' ? undefined : (JSON.parse(text) as Noted);
}

/** Empty where no such process runs. */
function commandLine(pid: number): string {
  return contents(`/proc/${pid}/cmdline`);
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return '';
    throw error;
  }
}
