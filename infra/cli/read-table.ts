import type * as z from 'zod';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { judge } from './judge.ts';
import { type Mistake, problemsOf } from './mistake.ts';
import { parseCsv, type Row } from './parse-csv.ts';
import { type NamedFile, readTableText } from './read-text.ts';
import { headingMistakes, rowMistakes } from './table-mistakes.ts';

export interface TableRow<Value> {
  readonly value: Value;
  /** Where the row begins. */
  readonly line: number;
}

export interface TableToRead<Schema extends z.core.$ZodObject> extends NamedFile {
  /** Its names are the headings. Every cell is text; an empty one is no value. */
  readonly schema: Schema;
  /** Headings that must be there, though their cells may be empty. */
  readonly needed?: readonly (keyof z.output<Schema> & string)[];
}

/** Reads a CSV file with headings by the schema of a row, or says everything that is wrong with it. */
export function readTable<Schema extends z.core.$ZodObject>({
  schema,
  needed = [],
  ...named
}: TableToRead<Schema>): Result<readonly TableRow<z.output<Schema>>[], readonly InputProblem[]> {
  const { file } = named;
  const text = readTableText(named);
  if (!text.ok) return refused([text.refusal]);
  const parsed = parseCsv(text.value);
  if (!parsed.ok) return refused(problemsOf(file, [parsed.refusal]));

  const { headings, rows } = parsed.value;
  const ofHeadings = headingMistakes(headings, schema._zod.def.shape, needed);
  if (ofHeadings.length > 0) return refused(problemsOf(file, ofHeadings));
  const mistakes: Mistake[] = [];
  const values: TableRow<z.output<Schema>>[] = [];
  for (const row of rows) {
    const read = readRow(row, headings.cells, schema);
    if (read.ok) values.push({ value: read.value, line: row.line });
    else for (const mistake of read.refusal) mistakes.push(mistake);
  }
  return mistakes.length === 0 ? accepted(values) : refused(problemsOf(file, mistakes));
}

function readRow<Schema extends z.core.$ZodObject>(
  row: Row,
  headings: readonly string[],
  schema: Schema,
): Result<z.output<Schema>, readonly Mistake[]> {
  const ofCells = rowMistakes(row, headings);
  if (ofCells.length > 0) return refused(ofCells);
  const filled = row.cells.map((cell, index) => [headings[index], cell] as const);
  const judged = judge(schema, Object.fromEntries(filled.filter(([, cell]) => cell !== '')));
  return judged.ok
    ? judged
    : refused(
        judged.refusal.map(({ path, found, expected }) => ({
          line: row.line,
          column: 1,
          path,
          found,
          expected,
        })),
      );
}
