import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '#test/support/source-tree.ts';

/** A file of docs/ is what its generator writes now; ACCORD_REWRITE=1 writes it anew. */
export function expectCommitted(name: string, text: string): void {
  const path = join(root, 'docs', name);
  if (process.env['ACCORD_REWRITE'] === '1') writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
}

/** Prose that a page takes in as it stands. */
export function prose(name: string): string {
  return readFileSync(join(root, 'infra/cli/reference', `${name}.md`), 'utf8');
}

/** A schema as a file: two spaces, a line for each field. */
export function schemaFile(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
