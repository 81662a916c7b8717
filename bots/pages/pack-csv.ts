import { asCsv } from '#bots/wording/csv.ts';
import { sentence } from '#bots/wording/language.ts';
import { quarterTitle } from '#bots/wording/pages/board.ts';
import { csvColumns, yes } from '#bots/wording/pages/csv.ts';
import { dateAskedInWords, moveInWords, nameIn } from '#bots/wording/pages/milestone.ts';
import { localDate } from '#shared/time.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import { type QuarterRows, type Row, rowsByQuarter } from './rows.ts';
import { type Awaited, awaitedBy } from './waits.ts';

type Line = { readonly [Column in keyof typeof csvColumns]: string };

/** By this Excel knows that it is UTF-8. */
const mark = '\uFEFF';

/** Every milestone as a row of a table that Excel opens as it is meant. */
export function packCsv(shown: PlanOnPage): string {
  const lines = rowsByQuarter(shown).flatMap((quarter) =>
    quarter.rows.map((row) => lineOf(shown, quarter, row)),
  );
  const columns = Object.keys(csvColumns) as (keyof Line)[];
  const cells = lines.map((line) => columns.map((column) => line[column]));
  return mark + asCsv([Object.values(csvColumns), ...cells]);
}

function lineOf(shown: PlanOnPage, { quarter }: Pick<QuarterRows, 'quarter'>, row: Row): Line {
  const { milestone, number, status, isLate, move } = row;
  const { is, due, baseline, owner, deputy, proof, regionNote } = milestone;
  const nameOf = nameIn(shown.people);
  return {
    number: String(number),
    id: is.id,
    quarter: quarterTitle(quarter),
    milestone: is.output,
    status: sentence(status),
    due: due ?? '',
    baseline: baseline ?? '',
    late: isLate ? yes : '',
    owner: owner === null ? '' : nameOf(owner),
    deputy: deputy === null ? '' : nameOf(deputy),
    role: is.owner.role,
    ...lastSaid(milestone, nameOf),
    proof,
    waits: awaitedBy(shown, row).map(awaitedInCell).join('\n'),
    parts: is.parts.map(({ id, name }) => partOf(milestone, id, name)).join('\n'),
    region: regionNote,
    dateAsked: dateAskedInWords(milestone, nameOf),
    moved: move === null ? '' : moveInWords(move),
  };
}

function lastSaid(
  { answers }: MilestonePlan,
  nameOf: (person: string) => string,
): Pick<Line, 'said' | 'saidBy' | 'saidOn'> {
  const last = answers.at(-1);
  if (last === undefined) return { said: '', saidBy: '', saidOn: '' };
  return { said: last.line, saidBy: nameOf(last.by), saidOn: localDate(last.at) };
}

function awaitedInCell({ words, status }: Awaited): string {
  return status === null ? words : `${words} ${sentence(status)}`;
}

function partOf({ parts }: MilestonePlan, id: string, name: string): string {
  return `${name}: ${parts[id]?.word ?? 'no word yet'}`;
}
