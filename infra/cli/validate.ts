import { findingInWords, verdictInWords } from '#bots/wording/findings.ts';
import { pathInWords } from '#bots/wording/input-problems.ts';
import type { Finding } from '#shared/forum/lint/finding.ts';
import { findings } from '#shared/forum/lint/findings.ts';
import {
  type LoadedConstitution,
  loadConstitution,
  type PlaceInFile,
} from './load-constitution.ts';
import { nearestName } from './nearest-name.ts';
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
    const told = findingsIn(loaded.value);
    const verdict = verdictInWords(loaded.value.file.name, told);
    const lines = told.map(({ line, column, file, path, severity, words }) => {
      const place = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`;
      return `${place}: ${severity}: ${words}`;
    });
    return Promise.resolve({
      exit: told.some(({ severity }) => severity === 'error') ? 'no' : 'ok',
      words: [...lines, ...(lines.length === 0 ? [] : ['']), verdict].join('\n'),
      data: { name: loaded.value.file.name, verdict, findings: told },
    });
  },
};

type ToldFinding = Omit<Finding, 'path'> &
  PlaceInFile & { readonly path: string; readonly words: string };

/** In the order of the file; what the file takes from another comes after. */
function findingsIn({ file, where }: LoadedConstitution): readonly ToldFinding[] {
  const own = where([]).file;
  return findings(file)
    .map((finding) => ({
      ...finding,
      ...where(finding.path),
      path: pathInWords(finding.path),
      words: findingInWords(finding, nearestName),
    }))
    .toSorted(
      (one, other) =>
        Number(one.file !== own) - Number(other.file !== own) ||
        one.line - other.line ||
        one.column - other.column,
    );
}
