import { unknownKind } from '#bots/wording/findings/unknown-kind.ts';
import { programmeInWords } from '#bots/wording/programme/programme-in-words.ts';
import { rulesAsText } from '#bots/wording/rules/rules-as-text.ts';
import { rulesInWords } from '#bots/wording/rules/rules-in-words.ts';
import { isProgramme } from './is-programme.ts';
import { loadConstitution } from './load-constitution.ts';
import { loadProgramme } from './load-programme.ts';
import { nearestName } from './nearest-name.ts';
import type { NamedFile } from './read-text.ts';
import type { Answer, Verb } from './verb.ts';

export const explain: Verb = {
  usage: [
    'Prints the rules of a constitution file in plain English, as a board would read them;',
    'or a programme, as its owners would.',
    'FILE is a YAML or JSON file, or the id of a template such as ics-nhs-board or icb-merger.',
  ],
  operands: ['FILE'],
  options: {
    kind: {
      type: 'value',
      value: 'CLASS',
      help: 'Only the rules for this kind of decision, whole: by its name under kinds.',
    },
  },
  run(args, { folder }) {
    const named = { file: args.needed('FILE'), folder };
    if (args.given('kind') === undefined && isProgramme(named)) {
      return Promise.resolve(programmeExplained(named));
    }
    const loaded = loadConstitution(named);
    if (!loaded.ok) return Promise.resolve({ exit: 'unusable', problems: loaded.refusal });
    const { file, mark } = loaded.value;
    const kind = args.given('kind');
    const known = Object.keys(file.kinds);
    if (kind !== undefined && !known.includes(kind)) {
      const words = unknownKind({ found: kind, known, meant: nearestName(kind, known) });
      return Promise.resolve({ exit: 'unusable', problems: [{ ...mark(['kinds']), ...words }] });
    }
    const paragraphs = rulesInWords(file, kind);
    return Promise.resolve({
      exit: 'ok',
      words: rulesAsText(paragraphs).trimEnd(),
      data: { name: file.name, kind: kind ?? null, paragraphs },
    });
  },
};

function programmeExplained(named: NamedFile): Answer {
  const loaded = loadProgramme(named);
  if (!loaded.ok) return { exit: 'unusable', problems: loaded.refusal };
  const paragraphs = programmeInWords(loaded.value);
  const words = rulesAsText(paragraphs).trimEnd();
  return { exit: 'ok', words, data: { name: loaded.value.name, paragraphs } };
}
