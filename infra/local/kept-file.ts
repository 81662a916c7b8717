import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface KeptFile<Value> {
  readonly value: Value;
  /** Resolves when a file that holds everything up to this call is in place. */
  save(): Promise<void>;
}

/** A value that outlives the process: changes made while a write is under way share the next one. */
export function keptFile<Value>(path: string, read: (json: unknown) => Value): KeptFile<Value> {
  mkdirSync(dirname(path), { recursive: true });
  const value = read(parsed(path));
  let latest: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    waiting = undefined;
    await writeFile(`${path}.new`, JSON.stringify(value));
    await rename(`${path}.new`, path);
  };
  const save = (): Promise<void> => {
    if (waiting) return waiting;
    waiting = latest.then(write, write);
    latest = waiting;
    return waiting;
  };
  return { value, save };
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
