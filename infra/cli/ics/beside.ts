import { dirname, isAbsolute, join } from 'node:path';
import type { NamedFile } from '#infra/cli/read-text.ts';

/** A file that is named in another, by its path from there. */
export function beside({ file, folder }: NamedFile, other: string): NamedFile {
  return { file: isAbsolute(other) ? other : join(dirname(file), other), folder };
}
