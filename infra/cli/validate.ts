import { verdictInWords } from '#bots/wording/findings.ts';
import { loadConstitution } from './load-constitution.ts';
import { findingLine, toldFindings } from './told-findings.ts';
import type { Verb } from './verb.ts';

export const validate: Verb = {
  usage: [
    'Says whether a constitution file can be used, and what it does that may not be meant.',
    'FILE is a YAML or JSON file, or the id of a template such as ics-nhs-board.',
    'What the schema does not allow makes it unusable: it ends with 2 and names every mistake with',
    'file, line, column, what was found and what was expected. Rules that cannot do what they say are',
    'errors: it ends with 1. Warnings are worth reading before a forum goes live: it ends with 0.',
  ],
  operands: ['FILE'],
  options: {},
  run(args, { folder }) {
    const loaded = loadConstitution({ file: args.needed('FILE'), folder });
    if (!loaded.ok) return Promise.resolve({ exit: 'unusable', problems: loaded.refusal });
    const told = toldFindings(loaded.value);
    const verdict = verdictInWords(loaded.value.file.name, told);
    const lines = told.map(findingLine);
    return Promise.resolve({
      exit: told.some(({ severity }) => severity === 'error') ? 'no' : 'ok',
      words: [...lines, ...(lines.length === 0 ? [] : ['']), verdict].join('\n'),
      data: { name: loaded.value.file.name, verdict, findings: told },
    });
  },
};
