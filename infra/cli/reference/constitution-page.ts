import { constitution } from '#shared/forum/constitution.ts';
import { constitutionChapters } from './constitution-chapters.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { minimalConstitution } from './minimal.ts';
import type { Page } from './reference.ts';

export const constitutionSchema = jsonSchemaOf(constitution, {
  $id: 'https://accord.example/constitution.schema.json',
  title: 'A constitution: the rules of one forum',
});

/** The reference of constitutions, round prose that is kept in files of its own. */
export function constitutionPage(prose: Pick<Page, 'before' | 'after'>): Page {
  return {
    ...prose,
    schema: constitutionSchema,
    chapters: constitutionChapters,
    defaults: constitution.parse(minimalConstitution),
  };
}
