import type { Option, Verb } from './verb.ts';
import type { Verbs } from './verbs.ts';

/** How to call a verb, in one line. */
export function synopsis(name: string, { operands, options }: Verb): string {
  const written = Object.entries(options).map(([option, about]) =>
    isNeeded(about) ? spelled(option, about) : `[${spelled(option, about)}]`,
  );
  return ['accord', name, ...operands, ...written, '[--json]'].join(' ');
}

export function verbHelp(name: string, verb: Verb): string[] {
  const options: [string, string][] = [
    ...Object.entries(verb.options).map<[string, string]>(([option, about]) => [
      spelled(option, about),
      about.help,
    ]),
    ['--json', 'The last line of what it prints is the answer as JSON.'],
    ['--help', 'Prints this.'],
  ];
  return [synopsis(name, verb), '', ...verb.usage, '', ...columns(options), '', ...exits];
}

export async function toolHelp(verbs: Verbs): Promise<string[]> {
  const lines = await Promise.all(
    Object.entries(verbs).map(async ([name, load]): Promise<[string, string]> => {
      const { usage } = await load();
      return [name, usage[0] ?? ''];
    }),
  );
  return [toolSynopsis, '', ...columns(lines), '', 'accord VERB --help says more.', ...exits];
}

export const toolSynopsis = 'accord VERB [--help] [--json] …';

const exits = [
  'Paths are relative to where it is called.',
  'It ends with 0 for yes, 1 where the answer is no, 2 where the input cannot be used.',
];

function isNeeded(option: Option): boolean {
  return option.type === 'value' && option.needed === true;
}

function spelled(name: string, option: Option): string {
  return option.type === 'flag' ? `--${name}` : `--${name} ${option.value}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
