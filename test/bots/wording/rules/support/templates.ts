import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ConstitutionFile, constitution } from '#shared/forum/constitution.ts';

const folder = join(import.meta.dirname, '../../../../../shared/forum/templates');

/** Every template that Accord ships, by its name. */
export const templates: readonly (readonly [string, ConstitutionFile])[] = globSync('*.json', {
  cwd: folder,
})
  .toSorted()
  .map((path) => [
    basename(path, '.json'),
    constitution.parse(JSON.parse(readFileSync(join(folder, path), 'utf8'))),
  ]);
