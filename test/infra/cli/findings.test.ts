import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { duration } from '#shared/forum/constitution/duration.ts';
import { saidOf } from './on-disk.ts';

describe('a value that the schema does not take', () => {
  it.each([
    [
      'a number of the wrong size',
      z.int().min(1).max(9),
      '0',
      'found 0, expected a number of at least 1',
    ],
    ['a number above', z.number().lt(9), '9', 'found 9, expected a number below 9'],
    ['a broken number', z.int(), '1.5', 'found 1.5, expected a whole number'],
    ['text for a whole number', z.int(), 'five', 'found "five", expected a whole number'],
    ['a number between', z.int().multipleOf(5), '7', 'found 7, expected a multiple of 5'],
    [
      'a long list',
      z.array(z.int()).max(1),
      '[1, 2]',
      'found a list of 2, expected at most 1 item',
    ],
    [
      'an empty list',
      z.array(z.int()).min(1),
      '[]',
      'found an empty list, expected at least 1 item',
    ],
    [
      'an empty text',
      z.string().min(1),
      '""',
      'found an empty text, expected at least 1 character',
    ],
    [
      'a code of another length',
      z.string().length(3),
      'ab',
      'found a text of 2 characters, expected exactly 3 characters',
    ],
    ['an empty value', z.string(), 'null', 'found an empty value, expected text'],
    [
      'another word',
      z.enum(['here', 'there']),
      'ther',
      'found "ther", expected "here" or "there" (did you mean "there"?)',
    ],
    ['no email address', z.email(), 'me', 'found "me", expected an email address'],
    ['no date', z.iso.date(), '2026-3-3', 'found "2026-3-3", expected a date such as 2026-03-03'],
    [
      'a list for a group',
      z.strictObject({ a: z.string() }),
      '[]',
      'found an empty list, expected named values (a)',
    ],
    [
      'a group for a list',
      z.array(z.string()),
      '{ a: 1 }',
      'found named values (a), expected a list',
    ],
    [
      'a rule of its own',
      z.int().refine((n) => n % 2 === 0, 'an even number'),
      '3',
      'found 3, expected an even number',
    ],
    [
      'a rule that only describes',
      z
        .int()
        .refine(() => false)
        .describe('a lucky number'),
      '3',
      'found 3, expected a lucky number',
    ],
    [
      'a name against the rule',
      z.record(z.string().regex(/^[a-z]+$/, 'small letters'), z.int()),
      'A: 1',
      'found the name "A", expected small letters',
    ],
    ['a control character', z.int(), '"\\e[31m"', 'found "\\u001b[31m", expected a whole number'],
  ])('%s', (_, schema, file, said) => {
    expect(saidOf(schema, file).join()).toContain(`${said}.`);
  });
});

describe('a length of time written as text is shown as it is to be written', () => {
  it.each([
    ['5 clear days', '{ clearDays: 5 }'],
    ['1 working day', '{ workingDays: 1 }'],
    ['10 Clear working days', '{ clearWorkingDays: 10 }'],
    ['7 days', '{ days: 7 }'],
    ['48 hours', '{ hours: 48 }'],
  ])('%s', (written, expected) => {
    expect(saidOf(z.strictObject({ notice: duration }), `notice: ${written}`)).toEqual([
      `board.yaml:1:1 notice: found "${written}", expected ${expected}.`,
    ]);
  });

  it.each(['5 weeks', 'five days', 'days', `5 ${'- '.repeat(9000)}days`])(
    'not %.12s',
    (written) => {
      expect(saidOf(duration, JSON.stringify(written)).join()).toContain(
        'expected named values (hours), named values (days)',
      );
    },
  );
});

describe('a value that may have several forms', () => {
  const tie = z.union([z.literal('none'), z.strictObject({ by: z.string(), after: z.int() })]);
  const amount = z.union([
    z.int().min(0),
    z.string().regex(/^\d+\/[1-9]\d*$/, 'a fraction such as 2/3'),
    z.string().regex(/^\d+%$/, 'a percentage such as 75%'),
  ]);
  const window = z.union([z.strictObject({ hours: z.int() }), z.strictObject({ days: z.int() })]);
  const step = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('talk'), days: z.int() }),
    z.strictObject({ kind: z.literal('meet'), place: z.string() }),
  ]);

  it('is judged by the form that fits best', () => {
    expect(saidOf(tie, 'by: chair\nafter: soon')).toEqual([
      'board.yaml:2:1 after: found "soon", expected a whole number.',
    ]);
    expect(saidOf(window, 'days: x')).toEqual([
      'board.yaml:1:1 days: found "x", expected a whole number.',
    ]);
    expect(saidOf(step, 'kind: meet\nplace: 5')).toEqual([
      'board.yaml:2:1 place: found 5, expected text, in quotation marks: "5".',
    ]);
  });

  it('is told all forms where none is near', () => {
    expect(saidOf(tie, '5')).toEqual([
      'board.yaml:1:1: found 5, expected "none" or named values (by, after).',
    ]);
    expect(saidOf(window, 'weeks: 2')).toEqual([
      'board.yaml:1:1: found named values (weeks), expected named values (hours) or named values (days).',
    ]);
    expect(saidOf(amount, '1.5')).toEqual([
      'board.yaml:1:1: found 1.5, expected a whole number, a fraction such as 2/3 or a percentage such as 75%.',
    ]);
    expect(saidOf(step, 'kind: met')).toEqual([
      'board.yaml:1:1 kind: found "met", expected "talk" or "meet" (did you mean "meet"?).',
    ]);
  });
});
