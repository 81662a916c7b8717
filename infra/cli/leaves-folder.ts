import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { NamedFile } from './read-text.ts';

/**
 * Whether a file that another one names lies outside the folder of the first, wherever symlinks
 * lead: whatever is wrong with it would be shown.
 */
export function leavesFolder(first: NamedFile, other: NamedFile): boolean {
  const home = dirname(resolve(first.folder, first.file));
  const path = resolve(other.folder, other.file);
  const way = existsSync(path)
    ? relative(realpathSync(home), realpathSync(path))
    : relative(home, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
