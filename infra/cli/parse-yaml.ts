import { Composer, CST, Lexer, type Node, Parser } from 'yaml';
import { syntaxInWords } from '#bots/wording/input-problems-syntax.ts';
import { type Forbidden, forbiddenInWords } from '#bots/wording/input-problems-yaml.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Mistake } from './mistake.ts';
import { tooDeep } from './nesting.ts';
import { type PlaceAt, placesIn } from './place.ts';

/** The one document of a file, as nodes with offsets, and what turns these into places. */
export interface Parsed {
  readonly root: Node;
  readonly placeAt: PlaceAt;
}

/** Far more than any file of 512 KB that a person wrote; less would still be read in a second. */
const mostParts = 150_000;
const mostLevels = 50;

/** YAML 1.2 with the core schema, which JSON is part of. What costs too much is refused before it does. */
export function parseYaml(text: string): Result<Parsed, readonly Mistake[]> {
  const placeAt = placesIn(text);
  const forbidden = (why: Forbidden, offset: number) =>
    refused([{ ...placeAt(offset), path: [], ...forbiddenInWords(why) }]);

  if (hasTooManyParts(text)) return forbidden({ code: 'too many parts', limit: mostParts }, 0);
  const tokens = [...new Parser().parse(text)];
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive !== undefined) return forbidden({ code: 'directive' }, directive.offset);
  const deep = tooDeep(tokens, mostLevels);
  if (deep !== undefined) return forbidden({ code: 'too deep', limit: mostLevels }, deep);
  const second = tokens.filter(({ type }) => type === 'document')[1];
  if (second !== undefined) return forbidden({ code: 'second document' }, second.offset);
  const { root, mistakes } = composed(tokens, placeAt);
  if (mistakes.length > 0) return refused(mistakes);
  return root === null ? forbidden({ code: 'only comments' }, 0) : accepted({ root, placeAt });
}

function hasTooManyParts(text: string): boolean {
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.trim() !== '' && lexeme !== CST.SCALAR) parts += 1;
    if (parts > mostParts) return true;
  }
  return false;
}

/** One mistake for each line that is no YAML: what follows in the line is mostly its echo. */
function composed(tokens: readonly CST.Token[], placeAt: PlaceAt) {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = composer.compose(tokens, true);
  const mistakes = new Map<number, Mistake>();
  for (const { code, pos } of document?.errors ?? []) {
    const place = placeAt(pos[0]);
    if (mistakes.has(place.line)) continue;
    mistakes.set(place.line, { ...place, path: [], ...syntaxInWords(code) });
  }
  return { root: document?.contents ?? null, mistakes: [...mistakes.values()] };
}
