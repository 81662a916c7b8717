import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../shared/forum/templates');

/** The templates that come with the program, by id. */
export function templateIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .toSorted();
}

/** Where the template of an id is kept; none where there is no such template. */
export function templateFile(id: string): string | undefined {
  return templateIds().includes(id) ? join(folder, `${id}.json`) : undefined;
}
