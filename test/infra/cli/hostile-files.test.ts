import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemLine } from '#bots/wording/input-problems.ts';
import { readDocument } from '#infra/cli/read-document.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { onDisk, saidOf } from './on-disk.ts';

const limit = 512 * 1024;
const schema = z.strictObject({ name: z.string() });

function saidOfFile(file: string, folder = dataFolder()): string {
  const read = readDocument({ file, folder, schema });
  return read.ok ? '' : read.refusal.map(problemLine).join('\n');
}

describe('a file that cannot be read is refused with the reason', () => {
  it('a missing one', () => {
    expect(saidOfFile('board.yaml')).toBe(
      'board.yaml:1:1: found no such file, expected the name of a file.',
    );
    expect(saidOfFile(`${'x'.repeat(5000)}.yaml`)).toContain('found no such file');
  });

  it('a folder', () => {
    expect(saidOfFile('.')).toBe('.:1:1: found a folder, expected the name of a file in it.');
  });

  it('a device and a pipe, which are never opened', () => {
    expect(saidOfFile('/dev/zero')).toContain('found something that is not a file');
    const folder = dataFolder();
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    expect(saidOfFile('pipe', folder)).toContain('found something that is not a file');
  });

  const reason = process.getuid?.() === 0 ? ' (skipped: root may read whatever it likes)' : '';
  it.skipIf(reason !== '')(`one that may not be opened${reason}`, () => {
    const { file, folder } = onDisk('name: x');
    chmodSync(join(folder, file), 0);
    expect(saidOfFile(file, folder)).toContain('found a file that cannot be opened');
  });

  const linux = process.platform === 'linux';

  it.runIf(linux)('reason to skip: only Linux has it; one that breaks while it is read', () => {
    expect(saidOfFile('/proc/self/mem')).toBe(
      '/proc/self/mem:1:1: found a file that breaks off while it is read, expected a file that can be read to its end.',
    );
  });

  it('one whose name would command the terminal, by a name that does not', () => {
    expect(saidOfFile('a\u001b[31m\u009b\n.yaml')).toMatch(
      /^a\\u001b\[31m\\u009b\\u000a\.yaml:1:1: found no such file/,
    );
  });

  it.each([
    ['an empty one', '', '1:1: found an empty file, expected a file with something in it'],
    ['one of empty lines', '\n \n', '1:1: found an empty file'],
    ['one of comments', '# later\n', '1:1: found nothing but comments'],
    [
      'one over 512 KB',
      '#'.repeat(limit + 1),
      '1:1: found a file of 513 KB, expected at most 512 KB',
    ],
    [
      'a binary one',
      'name: x\n  \0',
      '2:3: found the control character U+0000, expected plain text',
    ],
    [
      'one in another encoding',
      Buffer.from('name: x\nnoun: é', 'latin1'),
      '2:7: found letters in another encoding, expected text in UTF-8',
    ],
    [
      'one in UTF-16',
      Buffer.from('\ufeffname: x', 'utf16le'),
      '1:1: found text in UTF-16, expected text in UTF-8',
    ],
  ])('%s', (_, content, said) => {
    expect(saidOf(schema, content).join('\n')).toContain(said);
  });

  it('and one of exactly 512 KB is read', () => {
    expect(saidOf(schema, `name: x\n#${'x'.repeat(limit - 9)}`)).toEqual([]);
  });
});

/** Within the time that any test has: 20 seconds for all that a file can be made of. */
describe('a file made to take forever is answered', () => {
  const filled = (text: string) => text.repeat(Math.ceil(limit / text.length)).slice(0, limit);
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  it.each([
    ['lists within lists', filled('['), 'more than 150000 names, values and marks'],
    ['fewer lists within lists', '['.repeat(140_000), '1:51: found more than 50 levels'],
    [
      'closed lists within lists',
      `${'['.repeat(70_000)}${']'.repeat(70_000)}`,
      'more than 50 levels',
    ],
    ['groups within groups', '{a: '.repeat(40_000), 'more than 50 levels'],
    ['items within items', '- '.repeat(70_000), 'more than 50 levels'],
    ['names of names', '? '.repeat(70_000), 'more than 50 levels'],
    ['lines that go ever deeper', many(700, (n) => `${' '.repeat(n)}a:`), 'more than 50 levels'],
    ['100,000 names', many(100_000, (n) => n.toString(36)), 'found'],
    [
      '49,000 unknown names',
      many(49_000, (n) => `nam${n.toString(36)}: 1`),
      'the unknown name "nam0"',
    ],
    ['the same name over and over', many(49_000, () => 'name: x'), 'a second time'],
    ['one line', `name: ${filled('x ').slice(20)}`, ''],
    ['one escape after the other', `name: "${filled('\\q').slice(20)}"`, 'a \\ that means nothing'],
    [
      'a bomb of references',
      many(9, (n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(9)}]`),
      'the value written out',
    ],
    ['a mark on each item', many(48_000, () => '- &a a'), 'a mark to refer to (&)'],
    ['one bracket too many, often', ']'.repeat(149_000), 'something that cannot stand here'],
    ['one document after the other', filled('---\n'), 'found'],
    ['empty lines', `name: |\n${filled('\n').slice(20)}`, ''],
    [
      'a name as long as a book',
      `? ${'k'.repeat(400_000)}\n: { ${'a: 1, '.repeat(16_000)} }`,
      'found a very long name',
    ],
  ])('%s', (_, text, said) => {
    expect(saidOf(schema, text).join('\n')).toContain(said);
  });

  it('50 levels are read', () => {
    expect(saidOf(z.unknown(), `${'['.repeat(50)}1${']'.repeat(50)}`)).toEqual([]);
    expect(saidOf(z.unknown(), `${'['.repeat(51)}1${']'.repeat(51)}`)).toEqual([
      'board.yaml:1:51: found more than 50 levels, one within the other, expected at most 50.',
    ]);
  });
});
