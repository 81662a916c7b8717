import { pressures } from './capacity/limits.ts';
import { loadOf } from './capacity/load.ts';
import measured from './capacity/measured.json' with { type: 'json' };
import { priceOf } from './capacity/price.ts';
import prices from './capacity/unit-prices.json' with { type: 'json' };
import { unusableOption } from './unusable-option.ts';
import type { Answer, Args, Verb } from './verb.ts';

const most = 50;

export const capacity: Verb = {
  usage: [
    'Says what an installation for some ICSs would use and cost, and which limit it meets first.',
    `For 1 to ${most} ICSs, from what was measured of a decision; docs/capacity.md says how.`,
  ],
  operands: [],
  options: {
    ics: {
      type: 'value',
      value: 'NUMBER',
      help: `Of ICSs, 1 to ${most}; without it, a row for several.`,
    },
    decisions: {
      type: 'value',
      value: 'NUMBER',
      help: 'A month in each ICS; 40 unless said otherwise.',
    },
  },
  run: (args) => Promise.resolve(estimated(args)),
};

function estimated(args: Args): Answer {
  const systems = numberIn(args.given('ics'), most);
  if (systems === null)
    return unusableOption('--ics', args.given('ics'), `a number from 1 to ${most}`);
  const decisions = numberIn(args.given('decisions') ?? '40', 100_000);
  if (decisions === null || decisions === undefined) {
    return unusableOption('--decisions', args.given('decisions'), 'a number from 1 to 100000');
  }
  const rows = (systems === undefined ? [1, 2, 5, 10, 20, most] : [systems]).map((each) =>
    rowFor(each, decisions),
  );
  return { exit: 'ok', words: inWords(rows, decisions), data: { decisions, rows } };
}

type Row = ReturnType<typeof rowFor>;

function rowFor(systems: number, decisionsEach: number) {
  const load = loadOf(systems, decisionsEach);
  return { systems, ...load, dollars: priceOf(load), limits: pressures(systems) };
}

/** Undefined where nothing was said; null where it is no such number. */
function numberIn(written: string | undefined, largest: number): number | null | undefined {
  if (written === undefined) return undefined;
  const number = /^\d{1,6}$/.test(written) ? Number(written) : 0;
  return number >= 1 && number <= largest ? number : null;
}

function inWords(rows: readonly Row[], decisions: number): string {
  const heading = [
    'ICSs',
    'decisions',
    'commands',
    'write units',
    'read units',
    'GB a year',
    'US$',
    'first limit',
  ];
  const cells = rows.map((row) => [
    row.systems,
    ...[row.decisions, row.commands, row.writeUnits, row.readUnits].map(Math.round),
    (row.gigabytes * 12).toFixed(2),
    (row.dollars.fixed + row.dollars.used).toFixed(0),
    firstOf(row),
  ]);
  return [
    ...columns([heading, ...cells].map((row) => row.map(String))),
    '',
    `A month, with ${decisions} decisions in each ICS. Measured: ${measured.asOf}, ${measured.by}.`,
    `Prices: ${prices.asOf}, ${prices.verified ? '' : 'not verified; '}${prices.by}.`,
    'Limits: recalled, not verified. The busiest minute: a body of sixty answers in every ICS at once.',
  ].join('\n');
}

function firstOf({ limits }: Row): string {
  const [first] = limits;
  if (first === undefined) return '';
  const { limit, asked, most: allowed, per } = first;
  return `${limit}: ${asked} of ${allowed} ${per}`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}
