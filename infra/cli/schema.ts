import { constitutionSchema } from './reference/constitution-page.ts';
import { programmeSchema } from './reference/programme-page.ts';
import type { Verb } from './verb.ts';

export const schema: Verb = {
  usage: [
    'Prints the JSON Schema of constitution files, or of programmes, with a description of every field.',
    'Editors that know it complete names and underline mistakes.',
  ],
  operands: [],
  options: { programme: { type: 'flag', help: 'That of programmes.' } },
  run(args) {
    const found = args.isSet('programme') ? programmeSchema : constitutionSchema;
    const words = JSON.stringify(found, null, 2);
    return Promise.resolve({ exit: 'ok', words, data: { schema: found } });
  },
};
