import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readTable } from '#infra/cli/read-table.ts';
import { onDisk, saidOfTable } from './on-disk.ts';

const person = z.strictObject({
  name: z.string(),
  email: z.email(),
  seats: z.stringFormat('count', /^\d+$/, 'a whole number').transform(Number).optional(),
});

function rowsOf(content: string) {
  const read = readTable({ ...onDisk(content, 'people.csv'), schema: person });
  return read.ok ? read.value : read.refusal;
}

describe('a table', () => {
  it('has a row for each line after its headings, in whatever order these are', () => {
    expect(rowsOf('email,name,seats\na@nhs.uk,Ann,2\nb@nhs.uk,Bob,\n')).toEqual([
      { line: 2, value: { name: 'Ann', email: 'a@nhs.uk', seats: 2 } },
      { line: 3, value: { name: 'Bob', email: 'b@nhs.uk' } },
    ]);
  });

  it('may leave out a column that is not needed, and end its lines as Windows does', () => {
    expect(rowsOf('\ufeffname,email\r\nAnn,a@nhs.uk\r\n\r\n')).toEqual([
      { line: 2, value: { name: 'Ann', email: 'a@nhs.uk' } },
    ]);
  });

  it('keeps commas, quotation marks and line ends within quotation marks', () => {
    const read = rowsOf('name,email\r\n\r\n"Ann ""A"",\r\nChair",a@nhs.uk\r\nBob,b@nhs.uk');
    expect(read).toEqual([
      { line: 3, value: { name: 'Ann "A",\nChair', email: 'a@nhs.uk' } },
      { line: 5, value: { name: 'Bob', email: 'b@nhs.uk' } },
    ]);
  });

  it('keeps as text what a spreadsheet would calculate', () => {
    const names = ['=1+1', '+44 20', '-1', '@sum', '007', '2026-03-03'];
    const read = rowsOf(`name,email\n${names.map((name) => `${name},a@nhs.uk`).join('\n')}`);
    expect(read.map((row) => 'value' in row && row.value.name)).toEqual(names);
  });

  it('may be separated as Excel does it elsewhere, by semicolons or tabs', () => {
    for (const sign of [';', '\t']) {
      const read = rowsOf(`name${sign}email\r\n"Ann${sign} Chair"${sign}a@nhs.uk\r\n`);
      expect(read).toEqual([{ line: 2, value: { name: `Ann${sign} Chair`, email: 'a@nhs.uk' } }]);
    }
  });

  it('may be in Windows-1252, which is what Excel calls CSV', () => {
    const text = Buffer.from(
      'name,email\r\nZo\xe9 \x93\x80\x94 O\x92Neill\x85,z@nhs.uk\r\n',
      'latin1',
    );
    const read = readTable({ ...onDisk(text, 'people.csv'), schema: person });
    expect(read).toMatchObject({ ok: true, value: [{ value: { name: 'Zoé “€” O’Neill…' } }] });
  });

  it('may have headings alone', () => {
    expect(rowsOf('name,email\n')).toEqual([]);
  });
});

describe('a table that cannot be used is refused', () => {
  it.each([
    [
      'a missing column',
      'name\nAnn',
      'people.csv:1:1 email: found no such column, expected a column with the heading email.',
    ],
    [
      'an unknown column',
      'name,email,seat\n',
      'people.csv:1:1 seat: found the unknown name "seat", expected one of the names name, email or seats (did you mean "seats"?).',
    ],
    [
      'a column twice',
      'name,email,name\n',
      'people.csv:1:1 name: found this column a second time, expected each column once.',
    ],
    [
      'separators that change',
      'name;email\nAnn,a@nhs.uk',
      'people.csv:2:1: found 1 cell, expected 2, one for each heading.',
    ],
    [
      'a short row',
      'name,email\nAnn',
      'people.csv:2:1: found 1 cell, expected 2, one for each heading.',
    ],
    [
      'a long row',
      'name,email\nAnn,a@nhs.uk,5',
      'people.csv:2:1: found 3 cells, expected 2, one for each heading.',
    ],
    [
      'an open quotation mark',
      'name,email\nAnn,a@nhs.uk\n\n"Bob,b@nhs.uk\nCid,c@nhs.uk\n',
      'people.csv:4:1: found a quotation mark that is never closed',
    ],
    [
      'a quotation mark within a cell',
      'name,email\nAnn "A",a@nhs.uk',
      'people.csv:2:1: found a quotation mark within a cell',
    ],
    [
      'a quotation mark closed too early',
      'name,email\n"Ann" A,a@nhs.uk',
      'people.csv:2:1: found a quotation mark within a cell',
    ],
    [
      'a cell as long as a book',
      `name,email\n${'x'.repeat(3101)},a@nhs.uk`,
      'people.csv:2:1 name: found a cell of 3101 characters, expected at most 3100 characters.',
    ],
    [
      'an empty cell that is needed',
      'name,email\n,a@nhs.uk',
      'people.csv:2:1 name: found nothing, expected text.',
    ],
    [
      'too many rows',
      `name,email\n${'a\n'.repeat(50_001)}`,
      'people.csv:1:1: found 50001 rows, expected at most 50000.',
    ],
    ['too many columns', ','.repeat(500_000), 'people.csv:1:1: found 500001 cells, expected 3'],
    ['an empty file', '', 'people.csv:1:1: found an empty file'],
    [
      'a file over 512 KB',
      'x'.repeat(600_000),
      'people.csv:1:1: found a file of 586 KB, expected at most 512 KB.',
    ],
    [
      'two encodings',
      Buffer.concat([Buffer.from('name,email\nZoé,'), Buffer.from('é@nhs.uk', 'latin1')]),
      'people.csv:2:5: found letters in another encoding, expected text in UTF-8 (Excel: save as “CSV UTF-8”).',
    ],
  ])('with %s', (_, content, said) => {
    expect(saidOfTable(person, content).join('\n')).toContain(said);
  });

  it('with every mistake at once', () => {
    expect(saidOfTable(person, 'name,email,seats\nAnn,ann,two\nBob\n,b@nhs.uk,1\n')).toEqual([
      'people.csv:2:1 email: found "ann", expected an email address.',
      'people.csv:2:1 seats: found "two", expected a whole number.',
      'people.csv:3:1: found 1 cell, expected 3, one for each heading.',
      'people.csv:4:1 name: found nothing, expected text.',
    ]);
  });
});
