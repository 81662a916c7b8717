import { constitutionSchema } from './reference/constitution-page.ts';
import type { Verb } from './verb.ts';

export const schema: Verb = {
  usage: [
    'Prints the JSON Schema of constitution files, with a description of every field.',
    'Editors that know it complete names and underline mistakes.',
  ],
  operands: [],
  options: {},
  run: () =>
    Promise.resolve({
      exit: 'ok',
      words: JSON.stringify(constitutionSchema, null, 2),
      data: { schema: constitutionSchema },
    }),
};
