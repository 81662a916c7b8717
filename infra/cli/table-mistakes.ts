import type * as z from 'zod';
import { didYouMean, nameExpected, unknownName } from '#bots/wording/input-problems-expected.ts';
import { type TableFault, tableFaultInWords } from '#bots/wording/input-problems-file.ts';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';
import type { Row } from './parse-csv.ts';

type Columns = z.core.$ZodShape;

const mostColumns = 200;
/** What people type may be as long as 3,000, and a guard besides. */
const longestCell = 3_100;

/** Headings that are unknown, there twice, or not there. */
export function headingMistakes(
  { cells, line }: Row,
  columns: Columns,
  needed: readonly string[],
): readonly Mistake[] {
  const names = Object.keys(columns);
  const told = (fault: TableFault, path: string[] = []) => mistake(fault, line, path);
  if (cells.length > mostColumns) {
    return [told({ code: 'cells', found: cells.length, expected: names.length })];
  }
  const missing = names
    .filter((name) => isNeeded(columns, name) || needed.includes(name))
    .filter((name) => !cells.includes(name));
  const twice = cells.filter((name, index) => cells.indexOf(name) < index);
  return [
    ...cells.filter((name) => !names.includes(name)).map((name) => unknown(name, names, line)),
    ...missing.map((name) => told({ code: 'missing column', name }, [name])),
    ...twice.map((name) => told({ code: 'column twice', name }, [name])),
  ];
}

/** A row with too few or too many cells, or with one that is too long. */
export function rowMistakes({ cells, line }: Row, headings: readonly string[]): readonly Mistake[] {
  if (cells.length !== headings.length) {
    const fault = { code: 'cells', found: cells.length, expected: headings.length } as const;
    return [mistake(fault, line, [])];
  }
  return cells.flatMap((cell, index) =>
    cell.length > longestCell
      ? [
          mistake(
            { code: 'cell too long', found: cell.length, limit: longestCell },
            line,
            headings.slice(index, index + 1),
          ),
        ]
      : [],
  );
}

function isNeeded(columns: Columns, name: string): boolean {
  return columns[name]?._zod.optin === undefined;
}

function unknown(name: string, names: readonly string[], line: number): Mistake {
  const expected = nameExpected(names) + didYouMean(nearestName(name, names));
  return { line, column: 1, path: [name], found: unknownName(name), expected };
}

function mistake(fault: TableFault, line: number, path: readonly string[]): Mistake {
  return { line, column: 1, path, ...tableFaultInWords(fault) };
}
