import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { problemLine } from '#bots/wording/input-problems.ts';
import { readDocument } from '#infra/cli/read-document.ts';
import { readTable } from '#infra/cli/read-table.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { dataFolder } from '#test/support/data-folder.ts';

/** A file in a folder of its own, gone after the test. */
export function onDisk(content: string | Uint8Array, file = 'board.yaml'): NamedFile {
  const folder = dataFolder();
  writeFileSync(join(folder, file), content);
  return { file, folder };
}

/** What is said of a document; nothing where it can be used. */
export function saidOf(schema: z.core.$ZodType, content: string | Uint8Array): readonly string[] {
  const read = readDocument({ ...onDisk(content), schema });
  return read.ok ? [] : read.refusal.map(problemLine);
}

export function saidOfTable(
  schema: z.core.$ZodObject,
  content: string | Uint8Array,
): readonly string[] {
  const read = readTable({ ...onDisk(content, 'people.csv'), schema });
  return read.ok ? [] : read.refusal.map(problemLine);
}
