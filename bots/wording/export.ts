import { asCsv } from './csv.ts';
import { alternatives } from './input-problems-expected.ts';
import { list } from './language.ts';

/** Who sits where, on one day. */
export interface MemberRow {
  readonly forum: string;
  readonly seat: string;
  readonly holders: readonly string[];
  readonly votes: boolean;
}

/** A comment at the top of an exported file. */
export function exportHeading(ics: string, at: string | undefined): string {
  return `# The ICS ${ics}, as it ${at === undefined ? 'is' : `was at ${at}`}. To import it: accord import FILE\n`;
}

/** A table of forum, seat, holder and vote. */
export function membersInWords(rows: readonly MemberRow[], at: string): string {
  if (rows.length === 0) return `There was no seat at ${at}.`;
  const cells = rows.map(({ forum, seat, holders, votes }) => [
    forum,
    seat,
    holders.length === 0 ? 'vacant' : list(holders),
    votes ? 'votes' : 'no vote',
  ]);
  const table = [['Forum', 'Seat', 'Held by', 'Vote'], ...cells];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

export function nothingOnRecord(at: string | undefined): string {
  return at === undefined
    ? 'There is no ICS on this record yet.'
    : `There was nothing of this on record yet at ${at}.`;
}

export const timeExpected = 'a date such as 2026-03-03, or a time such as 2026-03-03T09:30:00Z';

export function icsExpected(ids: readonly string[]): string {
  return `--ics ${alternatives(ids)}`;
}

/** One interest on a register, as it is published. */
export interface InterestRow {
  readonly role: string;
  readonly name: string;
  readonly type: string;
  readonly interest: string;
  readonly from: string;
  readonly to: string;
  readonly declaredOn: string;
  readonly late: boolean;
}

/** A line each. */
export function interestsAsCsv(rows: readonly InterestRow[]): string {
  const cells = rows.map(({ role, name, type, interest, from, to, declaredOn, late }) => [
    role,
    name,
    type,
    interest,
    from,
    to,
    declaredOn,
    late ? 'yes' : 'no',
  ]);
  const headings = ['Role', 'Name', 'Type', 'Interest', 'From', 'To', 'Declared on', 'Late'];
  return asCsv([headings, ...cells]);
}

export function forumExpected(ids: readonly string[]): string {
  return `--forum ${alternatives(ids)}`;
}

export function planExpected(ids: readonly string[]): string {
  return ids.length === 0 ? 'the id of a plan; there is none yet' : `--plan ${alternatives(ids)}`;
}

export function milestoneExpected(ids: readonly string[]): string {
  return `--history ${alternatives(ids)}`;
}

export const planBesides = '--plan ID beside it';
