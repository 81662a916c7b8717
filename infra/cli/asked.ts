import { parseArgs } from 'node:util';
import { accepted, type Result, refused } from '#shared/result.ts';
import { nearestName } from './nearest-name.ts';
import type { Args, Verb } from './verb.ts';

/** How the tool was called wrongly: what was found, and what was expected. */
export interface WrongUsage {
  readonly found: string;
  readonly expected: string;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** What a verb is asked to do, once everything that it needs is there and nothing else. */
export function asked(verb: Verb, argv: readonly string[]): Result<Args, WrongUsage> {
  const tokens = tokensOf(verb, argv);
  const options = tokens.filter((token) => token.kind === 'option');
  const operands = tokens.filter((token) => token.kind === 'positional');
  const given = new Map([
    ...options.map(({ name, value = '' }) => [name, value] as const),
    ...operands.map(({ value }, index) => [verb.operands[index] ?? '', value] as const),
  ]);
  const wrong =
    options
      .map((token, index) => wrongOption(verb, token) ?? twice(options, index))
      .find(Boolean) ??
    tooMany(verb, operands[verb.operands.length]) ??
    missing(verb, given);
  return wrong === undefined ? accepted(argsOf(given)) : refused(wrong);
}

function tokensOf(verb: Verb, argv: readonly string[]) {
  const options = Object.entries(verb.options).map(
    ([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const,
  );
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function wrongOption(verb: Verb, token: OptionToken): WrongUsage | undefined {
  const { name, rawName, value } = token;
  const option = Object.hasOwn(verb.options, name) ? verb.options[name] : undefined;
  if (option === undefined) {
    const names = Object.keys(verb.options);
    const nearest = nearestName(name, [...names, 'json', 'help']);
    return { found: rawName, expected: nearest === undefined ? 'no such option' : `--${nearest}` };
  }
  if (option.type === 'flag') {
    return value === undefined ? undefined : { found: `${rawName}=${value}`, expected: rawName };
  }
  const isMissing = value === undefined || (!token.inlineValue && value.startsWith('-'));
  return isMissing
    ? { found: `nothing after ${rawName}`, expected: `${rawName} ${option.value}` }
    : undefined;
}

function twice(options: readonly OptionToken[], index: number): WrongUsage | undefined {
  const { name, rawName } = options[index] ?? {};
  const isFirst = options.findIndex((each) => each.name === name) === index;
  return isFirst ? undefined : { found: `${rawName} a second time`, expected: 'it once' };
}

function tooMany({ operands }: Verb, extra: { value: string } | undefined): WrongUsage | undefined {
  if (extra === undefined) return undefined;
  const expected = operands.length === 0 ? 'nothing more' : `only ${operands.join(' ')}`;
  return { found: `"${extra.value}"`, expected };
}

function missing(verb: Verb, given: ReadonlyMap<string, string>): WrongUsage | undefined {
  const needed = neededBy(verb).find(({ name }) => (given.get(name) ?? '') === '');
  return needed && { found: `no ${needed.name}`, expected: needed.written };
}

function neededBy({ operands, options }: Verb): { name: string; written: string }[] {
  return [
    ...operands.map((name) => ({ name, written: name })),
    ...Object.entries(options).flatMap(([name, option]) =>
      option.type === 'value' && option.needed === true
        ? [{ name, written: `--${name} ${option.value}` }]
        : [],
    ),
  ];
}

function argsOf(given: ReadonlyMap<string, string>): Args {
  return {
    needed(name) {
      const value = given.get(name);
      if (value === undefined) throw new Error(`The verb does not ask for ${name}.`);
      return value;
    },
    given: (name) => given.get(name),
    isSet: (name) => given.has(name),
  };
}
