import { unknownKind } from '#bots/wording/findings/unknown-kind.ts';
import { rulesAsText } from '#bots/wording/rules/rules-as-text.ts';
import { rulesInWords } from '#bots/wording/rules/rules-in-words.ts';
import { loadConstitution } from './load-constitution.ts';
import { nearestName } from './nearest-name.ts';
import type { Verb } from './verb.ts';

export const explain: Verb = {
  usage: [
    'Prints the rules of a constitution file in plain English, as a board would read them.',
    'FILE is a YAML or JSON file, or the id of a template such as ics-nhs-board.',
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
    const loaded = loadConstitution({ file: args.needed('FILE'), folder });
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
