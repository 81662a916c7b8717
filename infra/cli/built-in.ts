import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files that come with the program, by id. */
interface BuiltIn {
  /** In order. */
  readonly ids: () => readonly string[];
  /** Where the file of an id is kept; none where there is no such id. */
  readonly fileOf: (id: string) => string | undefined;
}

export const templates = builtIn('forum/templates');
export const programmes = builtIn('transition/programmes');

function builtIn(name: string): BuiltIn {
  const folder = join(import.meta.dirname, '../../shared', name);
  const ids = () =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replace(/\.json$/, ''))
      .toSorted();
  return { ids, fileOf: (id) => (ids().includes(id) ? join(folder, `${id}.json`) : undefined) };
}
