import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder for all tests of a file, gone after the last. */
export function lastingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
