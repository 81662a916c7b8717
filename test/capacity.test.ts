import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import measured from '#infra/cli/capacity/measured.json' with { type: 'json' };
import prices from '#infra/cli/capacity/unit-prices.json' with { type: 'json' };
import { wholeDecision } from '#test/bench/whole-decision.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { root } from '#test/support/source-tree.ts';
import { dynamo } from '#test/support/table.ts';

const here = { folder: '/', env: {} };

interface Row {
  readonly systems: number;
  readonly decisions: number;
  readonly writeUnits: number;
  readonly dollars: { readonly fixed: number; readonly used: number };
  readonly limits: readonly {
    readonly limit: string;
    readonly asked: number;
    readonly most: number;
  }[];
}

describe.skipIf(dynamo.reason)(
  `a decision of twenty seats, with all that is told of it ${dynamo.reason ?? ''}`,
  () => {
    it.each([
      ['all agree', measured.allAgree],
      ['one objects, new words follow', measured.objection],
    ] as const)('costs at most 500 write units, as measured: %s', async (course, figures) => {
      const cost = await wholeDecision(20, course);
      expect(cost['write units']).toBeLessThanOrEqual(500);
      expect(cost.commands).toBe(figures.commands);
      const off = Math.abs(cost['write units'] - figures.writeUnits);
      expect(off / figures.writeUnits).toBeLessThan(0.1);
    });
  },
  120_000,
);

describe('accord capacity', () => {
  it('has a row for one to fifty ICSs, of which each costs more than the one before', async () => {
    const { exit, rows } = await capacity('');
    expect(exit).toBe('ok');
    expect(rows.map(({ systems }) => systems)).toEqual([1, 2, 5, 10, 20, 50]);
    const used = rows.map(({ dollars }) => dollars.used);
    expect(used).toEqual(used.toSorted((one, other) => one - other));
    expect(new Set(rows.map(({ dollars }) => dollars.fixed)).size).toBe(1);
  });

  it('says what docs/capacity.md shows', async () => {
    const { words } = await callAccord('capacity', here);
    const page = readFileSync(join(root, 'docs/capacity.md'), 'utf8');
    expect(page).toContain(`\n\`\`\`text\n${words}\n\`\`\`\n`);
  });

  it('reckons in proportion, and by what was measured', async () => {
    const [one] = (await capacity(' --ics 1 --decisions 10')).rows;
    const [ten] = (await capacity(' --ics 10 --decisions 10')).rows;
    expect(ten?.writeUnits).toBeCloseTo(10 * (one?.writeUnits ?? 0));
    const mean = 0.7 * measured.allAgree.writeUnits + 0.3 * measured.objection.writeUnits;
    expect(one?.writeUnits).toBeCloseTo(10 * mean);
  });

  it('names the limit that comes nearest first', async () => {
    for (const { limits } of (await capacity('')).rows) {
      const shares = limits.map(({ asked, most }) => asked / most);
      expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    }
  });

  it('says that its prices are not verified, and of which day they are', async () => {
    expect(prices.verified).toBe(false);
    const { words } = await callAccord('capacity', here);
    expect(words).toContain(`Prices: ${prices.asOf}, not verified`);
  });

  it.each([
    ['--ics 0', '--ics:1:1: found "0", expected a number from 1 to 50.'],
    ['--ics 51', '--ics:1:1: found "51", expected a number from 1 to 50.'],
    ['--ics many', '--ics:1:1: found "many", expected a number from 1 to 50.'],
    ['--decisions=-1', '--decisions:1:1: found "-1", expected a number from 1 to 100000.'],
    ['--decisions=1.5', '--decisions:1:1: found "1.5", expected a number from 1 to 100000.'],
  ])('takes no %s', async (options, problem) => {
    const { exit, problems } = await callAccord(`capacity ${options}`, here);
    expect(exit).toBe('unusable');
    expect(problems).toEqual([problem]);
  });
});

async function capacity(options: string) {
  const { exit, data } = await callAccord(`capacity${options}`, here);
  const { rows } = data as { rows: readonly Row[] };
  return { exit, rows };
}
