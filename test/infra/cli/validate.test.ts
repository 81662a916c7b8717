import { describe, expect, it } from 'vitest';
import { templates } from '#infra/cli/built-in.ts';
import { board, withFiles } from './called.ts';

describe('accord validate', () => {
  it('finds nothing against a good file', async () => {
    const run = withFiles({ 'board.yaml': board });
    expect(await run('validate board.yaml')).toEqual({
      exit: 'ok',
      words: '“Board” can be used. Nothing was found against it.',
      data: expect.objectContaining({ name: 'Board', findings: [] }) as unknown,
      problems: [],
    });
  });

  it.each(templates.ids())('can use the template %s', async (id) => {
    expect(await withFiles({})(`validate ${id}`)).toMatchObject({ exit: 'ok', problems: [] });
  });

  it('names every mistake at once', async () => {
    const run = withFiles({ 'board.yaml': 'nam: Board\nquorum: { atLeast: 1/0, of: seats }\n' });
    const { exit, problems } = await run('validate board.yaml');
    expect(exit).toBe('unusable');
    expect(problems.map((line) => line.split(': found')[0])).toEqual([
      'board.yaml:1:1 name',
      'board.yaml:1:1 nam',
      'board.yaml:2:11 quorum.atLeast',
      'board.yaml:2:25 quorum.of',
    ]);
  });

  it('cannot use groups of which one seat is in two', async () => {
    const text = [
      'name: Two groups',
      'seats: { a: { classes: [x, y] }, b: { classes: [x] }, c: { classes: [chair, y] } }',
      'quorum: { moreThan: 1/2 }',
      'vote:',
      '  when: always',
      '  carriedWhen:',
      '    - { atLeast: 2, unit: { groups: { by: { classes: [x, y] }, moreThan: 1/2 } } }',
    ].join('\n');
    const { exit, problems } = await withFiles({ 'two.yaml': text })('validate two.yaml');
    expect(exit).toBe('unusable');
    expect(problems).toEqual([
      'two.yaml:7:39 vote.carriedWhen[0].unit.groups.by: found the seat “a” in more than one of these groups, expected classes of which no seat has two, so that each seat votes in one group.',
    ]);
    const apart = text.replace('[x, y] }, b', '[x] }, b');
    expect(await withFiles({ 'two.yaml': apart })('validate two.yaml')).toMatchObject({
      exit: 'ok',
    });
  });

  it('says what rules cannot do, where, and what follows', async () => {
    const run = withFiles({ 'board.yaml': board.replace('atLeast: 2', 'atLeast: 9') });
    const { exit, words, data } = await run('validate board.yaml');
    expect(exit).toBe('no');
    expect(words).toMatch(/^board\.yaml:7:1 quorum: error: There can never be enough people/);
    expect(words).toContain('3 seats of 3 can be present, and it takes 9');
    expect(words.split('\n').at(-1)).toBe('“Board” cannot work as it stands: 1 error.');
    expect(data).toMatchObject({
      findings: [{ code: 'QuorumNeverMet', file: 'board.yaml', line: 7, column: 1 }],
    });
  });

  it('warns, and lets it be used', async () => {
    const run = withFiles({ 'board.yaml': board.replace('atLeast: 2', 'atLeast: all') });
    const { exit, words } = await run('validate board.yaml');
    expect(exit).toBe('ok');
    expect(words.split('\n').at(-1)).toBe('“Board” can be used. Read 1 warning first.');
  });

  it('says of which kind of decision, and when', async () => {
    const text = board
      .replace('cat: {}', 'cat: { inForce: { until: 2027-03-31 } }')
      .replace('quorum: { atLeast: 1 }', 'quorum: { atLeast: 3, steppedOut: leave the base }');
    const { words } = await withFiles({ 'board.yaml': text })('validate board.yaml');
    expect(words).toContain('From 1 April 2027, for the kind of decision “pay”: There can never');
    expect(words).toContain('board.yaml:10:28 kinds.pay.quorum: warning:');
  });

  it('guesses what was meant', async () => {
    const text = board.replace('atLeast: 1', 'atLeast: 1, of: { class: chaire }');
    const { words } = await withFiles({ 'board.yaml': text })('validate board.yaml');
    expect(words).toContain('No seat has the class “chaire”');
    expect(words).toContain('Did you mean “chair”?');
  });
});

it('accord schema prints the schema of such a file', async () => {
  const { exit, words, data } = await withFiles({})('schema');
  expect(exit).toBe('ok');
  expect(JSON.parse(words)).toEqual(data['schema']);
  expect(words).toContain('How many must be there, and who.');
});
