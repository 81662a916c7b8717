import { verdictInWords } from '#bots/wording/findings.ts';
import { programmeVerdict } from '#bots/wording/programme/programme-in-words.ts';
import { isProgramme } from './is-programme.ts';
import { loadConstitution } from './load-constitution.ts';
import { loadProgramme } from './load-programme.ts';
import type { NamedFile } from './read-text.ts';
import { findingLine, toldFindings } from './told-findings.ts';
import type { Answer, Verb } from './verb.ts';

export const validate: Verb = {
  usage: [
    'Says whether a constitution or a programme can be used, and what it does that may not be meant.',
    'FILE is a YAML or JSON file, or the id of a template such as ics-nhs-board or icb-merger.',
    'What the schema does not allow makes it unusable: it ends with 2 and names every mistake with',
    'file, line, column, what was found and what was expected. Rules that cannot do what they say are',
    'errors: it ends with 1. Warnings are worth reading before a forum goes live: it ends with 0.',
  ],
  operands: ['FILE'],
  options: {},
  run(args, { folder }) {
    const named = { file: args.needed('FILE'), folder };
    if (isProgramme(named)) return Promise.resolve(validProgramme(named));
    const loaded = loadConstitution(named);
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

function validProgramme(named: NamedFile): Answer {
  const loaded = loadProgramme(named);
  if (!loaded.ok) return { exit: 'unusable', problems: loaded.refusal };
  const { name, milestones } = loaded.value;
  const verdict = programmeVerdict(loaded.value);
  return { exit: 'ok', words: verdict, data: { name, verdict, milestones: milestones.length } };
}
