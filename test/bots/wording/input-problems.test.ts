import { describe, expect, it } from 'vitest';
import { pathInWords, problemLine } from '#bots/wording/input-problems.ts';
import { alternatives, nameExpected } from '#bots/wording/input-problems-expected.ts';
import { foundInWords } from '#bots/wording/input-problems-found.ts';

it('a problem is one line: where, what is there, what can be there', () => {
  const problem = {
    file: 'board.yaml',
    line: 12,
    column: 3,
    path: 'quorum.atLeast',
    found: '"half"',
    expected: 'a whole number, a fraction such as 2/3, or a percentage such as 75%',
  };
  expect(problemLine(problem)).toBe(
    'board.yaml:12:3 quorum.atLeast: found "half", expected a whole number, a fraction such as 2/3, or a percentage such as 75%.',
  );
  expect(problemLine({ ...problem, path: '' })).toMatch(/^board\.yaml:12:3: found/);
});

it.each([
  [[], ''],
  [['quorum', 'roles', 0, 'name'], 'quorum.roles[0].name'],
  [['interests', 'step out', 'votes'], 'interests["step out"].votes'],
  [['Prêt-à-porter'], 'Prêt-à-porter'],
  [['2026'], '["2026"]'],
  [['x'.repeat(61)], `["${'x'.repeat(60)}…"]`],
])('a path %j is %s', (path, words) => {
  expect(pathInWords(path)).toBe(words);
});

describe('what is found', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'an empty value'],
    ['', 'an empty text'],
    ['half', '"half"'],
    ['a\nb', '"a\\nb"'],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [5, '5'],
    [true, 'true'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty group'],
    [{ a: 1, b: 2 }, 'named values (a, b)'],
    [
      Object.fromEntries('abcdefghijklmn'.split('').map((name) => [name, 1])),
      'named values (a, b, c, d, e, f, g, h, i, j, k, l, and 2 more)',
    ],
  ])('%j is %s', (value, words) => {
    expect(foundInWords(value)).toBe(words);
  });
});

it('choices are told once each', () => {
  expect(alternatives(['text', 'a list', 'text'])).toBe('text or a list');
});

it('names are told where a reader can take them in', () => {
  expect(nameExpected([])).toBe('no such name here');
  expect(nameExpected(['a'])).toBe('the name a');
  expect(nameExpected(['a', 'b'])).toBe('one of the names a or b');
  const many = Array.from({ length: 21 }, (_, index) => `n${index}`);
  expect(nameExpected(many)).toBe('one of the 21 names that are known here');
});
