import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readDocument } from '#infra/cli/read-document.ts';
import { onDisk, saidOf } from './on-disk.ts';

const amount = z.union([
  z.int().min(0),
  z.string().regex(/^\d+\/[1-9]\d*$/, 'a fraction such as 2/3'),
  z.string().regex(/^\d+%$/, 'a percentage such as 75%'),
]);
const board = z.strictObject({
  name: z.string(),
  quorum: z.strictObject({ atLeast: amount, of: z.enum(['all seats', 'filled seats']) }),
  seats: z.array(z.strictObject({ name: z.string().min(2), votes: z.boolean() })).optional(),
});

describe('a document', () => {
  const file = `name: Board
quorum:
  atLeast: 2/3
  of: all seats
seats:
  - name: Chair
    votes: true
`;

  it('is what its schema reads, written as YAML', () => {
    const read = readDocument({ ...onDisk(file), schema: board });
    expect(read.ok && read.value.value).toEqual({
      name: 'Board',
      quorum: { atLeast: '2/3', of: 'all seats' },
      seats: [{ name: 'Chair', votes: true }],
    });
  });

  it('is the same written as JSON, also with tabs, Windows line ends and a byte order mark', () => {
    const json = `\ufeff{\r\n\t"name": "B",\r\n\t"quorum": { "atLeast": 5, "of": "all seats" }\r\n}`;
    const read = readDocument({ ...onDisk(json, 'board.json'), schema: board });
    expect(read.ok && read.value.value).toEqual({
      name: 'B',
      quorum: { atLeast: 5, of: 'all seats' },
    });
  });

  it('knows where each name and each value stands', () => {
    const read = readDocument({ ...onDisk(file), schema: board });
    const where = read.ok ? read.value.where : () => undefined;
    expect(where(['quorum', 'of'])).toEqual({ line: 4, column: 3 });
    expect(where(['quorum', 'of'], 'value')).toEqual({ line: 4, column: 7 });
    expect(where(['seats', 0])).toEqual({ line: 6, column: 5 });
    expect(where(['seats', 0, 'votes'])).toEqual({ line: 7, column: 5 });
    expect(where(['seats', 0, 'deputy'])).toEqual({ line: 6, column: 5 });
    expect(where([])).toEqual({ line: 1, column: 1 });
  });

  it('keeps a date as it is written', () => {
    const read = readDocument({
      ...onDisk('on: 2026-03-03'),
      schema: z.object({ on: z.string() }),
    });
    expect(read.ok && read.value.value).toEqual({ on: '2026-03-03' });
  });

  it('keeps yes, no and on as text', () => {
    const read = readDocument({ ...onDisk('[yes, no, on]'), schema: z.array(z.string()) });
    expect(read.ok && read.value.value).toEqual(['yes', 'no', 'on']);
  });
});

describe('every mistake is told at once', () => {
  it('in the order of the file, each with its place, what is there and what can be there', () => {
    const file = `name: 2026
quorom: {}
quorum:
  atLeast: half
  on: seats
seats:
  - name: C
    votes: yes
  - nothing
name: Board
`;
    expect(saidOf(board, file)).toEqual([
      'board.yaml:1:1 name: found 2026, expected text, in quotation marks: "2026".',
      'board.yaml:2:1 quorom: found the unknown name "quorom", expected one of the names name, quorum or seats (did you mean "quorum"?).',
      'board.yaml:3:1 quorum.of: found nothing, expected "all seats" or "filled seats".',
      'board.yaml:4:3 quorum.atLeast: found "half", expected a whole number, a fraction such as 2/3 or a percentage such as 75%.',
      'board.yaml:5:3 quorum.on: found the unknown name "on", expected one of the names atLeast or of (did you mean "of"?).',
      'board.yaml:7:5 seats[0].name: found a text of 1 character, expected at least 2 characters.',
      'board.yaml:8:5 seats[0].votes: found "yes", expected true or false.',
      'board.yaml:9:5 seats[1]: found "nothing", expected named values (name, votes).',
      'board.yaml:10:1 name: found the name "name" a second time (first on line 1), expected each name once.',
    ]);
  });

  it('as data, for a program', () => {
    const read = readDocument({ ...onDisk('name: A\nquorum: 5'), schema: board });
    expect(read.ok ? [] : read.refusal).toEqual([
      {
        file: 'board.yaml',
        line: 2,
        column: 1,
        path: 'quorum',
        found: '5',
        expected: 'named values (atLeast, of)',
      },
    ]);
  });
});
