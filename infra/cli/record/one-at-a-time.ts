import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A minute: no command takes that long. */
const most = 2000;

/** Waits until no other process has this file, and takes it; gives what leaves it again. */
export async function takeTurn(file: string): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = 0; !isTaken(file); waited += 1) {
    if (waited === most)
      throw new Error(`Another command has this data; its process is in ${file}.`);
    await pause(30);
  }
  return () => rmSync(file, { force: true });
}

function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (codeOf(fault) !== 'EEXIST') throw fault;
    // Whoever was killed while it had its turn keeps nobody waiting.
    return !isRunning(holderOf(file)) && isTakenOver(file);
  }
}

/**
 * One at a time, and only from a holder that is gone even then: of two that saw it gone, the second
 * would take the file from the first.
 */
function isTakenOver(file: string): boolean {
  const turn = `${file}.next`;
  if (!isTaken(turn)) return false;
  try {
    if (isRunning(holderOf(file))) return false;
    rmSync(file, { force: true });
    return isTaken(file);
  } finally {
    rmSync(turn, { force: true });
  }
}

function holderOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || process.pid;
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT') throw fault;
    return process.pid;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined;
}
