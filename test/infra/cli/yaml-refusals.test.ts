import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readDocument } from '#infra/cli/read-document.ts';
import { interests } from '#shared/forum/constitution/interests.ts';
import { onDisk, saidOf } from './on-disk.ts';

const anything = z.unknown();

describe('what YAML would take from elsewhere or read in its own way is refused', () => {
  it.each([
    ['an anchor', 'a: &x 1', '1:7 a: found a mark to refer to (&), expected the value written out'],
    [
      'an alias',
      'a: &x 1\nb: *x',
      '2:4 b: found a reference to another place (*), expected the value written out',
    ],
    [
      'an alias as a name',
      'a: &x 1\n*x : 1',
      '2:1: found a list or named values in place of a name, expected a plain name',
    ],
    [
      'a merge',
      'a: { <<: { b: 1 } }',
      '1:6 a["<<"]: found values taken from elsewhere (<<), expected the values written out',
    ],
    [
      'a tag',
      'a: !secret 1',
      '1:12 a: found a tag (!), expected the value without it, and text in quotation marks if need be',
    ],
    ['a tag of YAML itself', 'a: !!binary aGk=', '1:13 a: found a tag (!)'],
    [
      'a second document',
      'a: 1\n---\nb: 2',
      '2:1: found a second document (---), expected one document in each file',
    ],
    [
      'a directive',
      '%YAML 1.1\n---\na: yes',
      '1:1: found a line for the YAML reader (%), expected the file without that line',
    ],
    [
      'a name twice',
      'a: 1\nb: 2\na: 3',
      '3:1 a: found the name "a" a second time (first on line 1), expected each name once',
    ],
    [
      'a name twice in JSON',
      '{"a": 1, "a": 2}',
      '1:10 a: found the name "a" a second time (first on line 1)',
    ],
    [
      'a name that JavaScript reads otherwise',
      '__proto__: { admin: true }',
      '1:1 __proto__: found the name "__proto__", expected another name',
    ],
    [
      'a list as a name',
      '[a]: 1',
      '1:1: found a list or named values in place of a name, expected a plain name',
    ],
    [
      'a hexadecimal number',
      'a: 0x1F',
      '1:4 a: found 0x1F, which YAML reads as 31, expected the number 31, or "0x1F" in quotation marks for text',
    ],
    ['an octal number', 'a: 0o17', '1:4 a: found 0o17, which YAML reads as 15'],
    ['zeros before a number', 'a: 007', '1:4 a: found 007, which YAML reads as 7'],
    ['a version', 'a: 1.10', '1:4 a: found 1.10, which YAML reads as 1.1'],
    [
      'a number too large to be exact',
      'a: 12345678901234567890',
      '1:4 a: found 12345678901234567890, which YAML reads as 12345678901234567000',
    ],
    [
      'no number',
      'a: .nan',
      '1:4 a: found .nan, which YAML reads as NaN, expected a number in plain digits',
    ],
    [
      'a name that is very long',
      `a: { ? ${'x'.repeat(201)} : 1 }`,
      'found a very long name, expected at most 200 characters',
    ],
  ])('%s', (_, file, said) => {
    expect(saidOf(anything, file).join('\n')).toContain(said);
  });

  it('and all of it is told at once, beside what the schema finds', () => {
    const schema = z.strictObject({ a: z.int(), b: z.int(), c: z.int() });
    expect(
      saidOf(schema, 'a: &x 1\nb: *x\nc: x\nd: 0x1').map((line) => line.slice(11, 14)),
    ).toEqual(['1:7', '2:4', '3:1', '4:1', '4:4']);
  });

  it('and no value reaches the prototype of anything', () => {
    expect(saidOf(z.object({}), '{"__proto__": {"admin": true}}')).toHaveLength(1);
    const named = z.record(z.string(), z.int());
    const read = readDocument({ ...onDisk('constructor: 1'), schema: named });
    expect(read.ok && Object.entries(read.value.value)).toEqual([['constructor', 1]]);
  });
});

describe('a word with a comma in it is told to stand in quotation marks, once, where brackets part it', () => {
  const said =
    'found discuss, not vote without quotation marks, which YAML reads as two, expected "discuss, not vote" in quotation marks.';

  it.each([
    ['as an item', 'handlings: [take part, discuss, not vote]', '1:24 handlings[1]'],
    [
      'as a value',
      'interests: { automatically: discuss, not vote }',
      '1:29 interests.automatically',
    ],
    [
      'as a list of its own',
      'interests: { automatically: [discuss, not vote] }',
      '1:30 interests.automatically[0]',
    ],
    [
      'as a name',
      'interests: { discuss, not vote: { votes: false, counts: true, views: true } }',
      '1:14 interests.discuss',
    ],
  ])('%s', (_, file, place) => {
    const schema = z.strictObject({
      handlings: z.array(z.string()).optional(),
      interests: interests.optional(),
    });
    expect(saidOf(schema, file)).toEqual([`board.yaml:${place}: ${said}`]);
  });

  it('and not where the lines part it, or quotation marks hold it together', () => {
    expect(saidOf(anything, '- discuss\n- not vote')).toEqual([]);
    expect(saidOf(anything, '["discuss, not vote", take part]')).toEqual([]);
    expect(saidOf(anything, 'automatically: discuss, not vote')).toEqual([]);
  });
});

describe('where the text is no YAML, each broken line is told', () => {
  it.each([
    [
      'a bracket that stays open',
      'a: [1, 2',
      '1:9: found a line that begins too far left or right, or a bracket that is never closed',
    ],
    ['a quotation mark that stays open', 'a: "x', 'found something unfinished'],
    ['a tab for spaces', 'a:\n\tb: 1', '2:1: found a tab at the start of a line, expected spaces'],
    [
      'two colons in a line',
      'a: b: c',
      '1:4: found a second colon or a list in the middle of a line',
    ],
    ['a line too far left', 'a:\n    b: 1\n  c: 2', '3:1: found'],
    [
      'text that begins with a reserved sign',
      'a: @home',
      '1:4: found text that begins with @, `, | or >',
    ],
    ['a backslash that means nothing', 'a: "\\q"', 'found a \\ that means nothing'],
  ])('%s', (_, file, said) => {
    expect(saidOf(anything, file).join('\n')).toContain(said);
  });

  it('once', () => {
    expect(saidOf(anything, 'a: b: c: d\ne: 1\nf: @x')).toHaveLength(2);
  });
});
