import { CsvError, parse } from 'csv-parse/sync';
import { type TableFault, tableFaultInWords } from '#bots/wording/input-problems-file.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Mistake } from './mistake.ts';
import { placesIn } from './place.ts';

/** Cells are text as it stands, also where a spreadsheet would calculate it. */
export interface Row {
  readonly cells: readonly string[];
  /** Where the row begins; a cell in quotation marks may go over several lines. */
  readonly line: number;
}

export interface Table {
  readonly headings: Row;
  readonly rows: readonly Row[];
}

/** Ten characters each, in a file of 512 KB. */
const mostRows = 50_000;

/**
 * CSV by RFC 4180, with whatever ends of lines; empty lines are no rows. Between cells stand commas, or
 * whatever a spreadsheet writes in their place: semicolons or tabs, told by the headings.
 */
export function parseCsv(text: string): Result<Table, Mistake> {
  // The parser counts the two characters of a Windows line end as two lines within a cell.
  const lines = text.replaceAll('\r\n', '\n');
  try {
    const [headings, ...rows] = recorded(lines, delimiterOf(lines)).map(rowOf);
    if (headings === undefined) return refused(mistake({ code: 'no header' }, 1));
    return rows.length > mostRows
      ? refused(mistake({ code: 'too many rows', found: rows.length, limit: mostRows }, 1))
      : accepted({ headings, rows });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return refused(brokenQuote(fault, lines));
  }
}

interface Recorded {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The package's types leave out what `info` does. */
function recorded(text: string, delimiter: string): readonly Recorded[] {
  const records: readonly unknown[] = parse(text, {
    delimiter,
    info: true,
    record_delimiter: ['\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return records as readonly Recorded[];
}

function delimiterOf(text: string): string {
  const headings = text
    .trimStart()
    .split(/[\r\n]/, 1)
    .join('');
  if (headings.includes(',')) return ',';
  return [';', '\t'].find((sign) => headings.includes(sign)) ?? ',';
}

function rowOf({ record, info }: Recorded): Row {
  const within = record.reduce((sum, cell) => sum + cell.split(/[\n\r]/).length - 1, 0);
  return { cells: record, line: info.lines - within };
}

/** A quotation mark that stays open is told where its row begins, not where the file ends. */
function brokenQuote(fault: CsvError, text: string): Mistake {
  if (fault.code !== 'CSV_QUOTE_NOT_CLOSED')
    return mistake({ code: 'stray quote' }, Number(fault['lines']));
  const read = Buffer.from(text).subarray(0, Number(fault['bytes_records'])).toString().length;
  const rest = text.slice(read);
  const offset = read + rest.length - rest.trimStart().length;
  return mistake({ code: 'open quote' }, placesIn(text)(offset).line);
}

function mistake(fault: TableFault, line: number): Mistake {
  return { line, column: 1, path: [], ...tableFaultInWords(fault) };
}
