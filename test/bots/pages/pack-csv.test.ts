import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packCsv } from '#bots/pages/pack-csv.ts';
import { unguarded } from '#bots/wording/csv.ts';
import { manyOnPage, saying, usualOnPage } from '#test/support/plans-on-pages.ts';

function read(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { bom: true, columns: true });
}

describe('the pack as a table', () => {
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect([...Buffer.from(packCsv(usualOnPage())).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has a row for each milestone, by the number that it has on the board', () => {
    const rows = read(packCsv(manyOnPage(200)));
    expect(rows.map((row) => Number(row['No.']))).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  it('says how each stands, since when, and what is in the way', () => {
    const rows = read(packCsv(usualOnPage()));
    expect(rows.find((row) => row['Id'] === 'T-Q2-2')).toMatchObject({
      Quarter: 'Quarter 2, 1 July to 30 September 2026',
      Status: 'Off track',
      Due: '2026-09-30',
      Late: '',
      'Last word': 'Two of the three bodies have no one for it.',
      'Said by': 'The PMO lead',
      'Said on': '2026-06-30',
      'Waiting for': 'the law. “Second reading”',
    });
    expect(rows.find((row) => row['Id'] === 'T-Q1-2')).toMatchObject({ Late: 'yes' });
    expect(rows.find((row) => row['Id'] === 'T-Q2-1')).toMatchObject({
      Due: '2026-11-30',
      'Due at first': '2026-09-30',
    });
  });

  it.each([
    '=1+1',
    '+44 20 7946 0000',
    '-2',
    '@SUM(A1)',
    '＝1+1',
    '\t=1',
    "'=1",
    '=HYPERLINK("https://evil.test","x")',
    'a "quoted", comma; and\na line',
    'Ærø “x” £',
  ])('brings %j back as it was, and no spreadsheet works it out', (text) => {
    const csv = packCsv(saying(text));
    for (const row of read(csv)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
      expect(unguarded(row['Last word'] ?? '')).toBe(text);
      expect(unguarded(row['Milestone'] ?? '')).toBe(text.replaceAll('\t', '\t').trim());
    }
  });
});
