import type * as z from 'zod';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { forbiddenYaml } from './forbidden-yaml.ts';
import { judge } from './judge.ts';
import { problemsOf } from './mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import { plainValue } from './plain-value.ts';
import { type NamedFile, readText } from './read-text.ts';
import { spotOf } from './spot.ts';
import { untold } from './untold.ts';
import type { Where } from './where.ts';

/** A file as its schema reads it. */
export interface ReadDocument<Value> {
  readonly value: Value;
  readonly where: Where;
}

export interface DocumentToRead<Schema extends z.core.$ZodType> extends NamedFile {
  readonly schema: Schema;
}

/** Reads a YAML or JSON file by a schema, or says everything at once that is wrong with it. */
export function readDocument<Schema extends z.core.$ZodType>({
  schema,
  ...named
}: DocumentToRead<Schema>): Result<ReadDocument<z.output<Schema>>, readonly InputProblem[]> {
  const { file } = named;
  const text = readText(named);
  if (!text.ok) return refused([text.refusal]);
  const parsed = parseYaml(text.value);
  if (!parsed.ok) return refused(problemsOf(file, parsed.refusal));

  const { value, spot } = plainValue(parsed.value.root);
  const where: Where = (path, part = 'name') => {
    const found = spotOf(spot, path);
    return parsed.value.placeAt(part === 'name' ? (found.key ?? found.value) : found.value);
  };
  const forbidden = forbiddenYaml(parsed.value);
  const judged = judge(schema, value);
  if (judged.ok && forbidden.length === 0) return accepted({ value: judged.value, where });
  const findings = judged.ok ? [] : untold(judged.refusal, forbidden, where);
  const mistakes = findings.map(({ path, found, expected }) => ({
    ...where(path),
    path,
    found,
    expected,
  }));
  return refused(problemsOf(file, [...forbidden, ...mistakes]));
}
