import { missingFromTable } from '#shared/forum/composition.ts';
import type { Book } from './book.ts';
import type { Found } from './finding.ts';

/** What the file asks of its own table, where the table has not got it or the file cannot mean it. */
export function table({ file, seats }: Book): readonly Found[] {
  if (seats.length === 0) return [];
  const { missing, tooMany, unheard } = missingFromTable(file, seats);
  const at = (name: string) => [
    'composition',
    file.composition.findIndex((each) => each.name === name),
  ];
  return [
    ...file.composition.flatMap(({ name, atLeast, atMost }, index): Found[] =>
      atMost !== undefined && atLeast > Math.max(1, atMost)
        ? [
            {
              code: 'AsksForMoreThanItAllows',
              name,
              atLeast,
              atMost,
              at: ['composition', index],
            },
          ]
        : [],
    ),
    ...missing.map(({ name, needed, found, source }): Found => {
      return { code: 'MissingFromTable', name, wanted: needed, found, source, at: at(name) };
    }),
    ...tooMany.map(({ name, allowed, found, source }): Found => {
      return { code: 'TooManyAtTable', name, wanted: allowed, found, source, at: at(name) };
    }),
    ...unheard.map((perspective): Found => {
      const index = file.perspectives.indexOf(perspective);
      return { code: 'Unheard', perspective, at: ['perspectives', index] };
    }),
  ];
}
