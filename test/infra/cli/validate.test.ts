import { describe, expect, it } from 'vitest';
import { templateIds } from '#infra/cli/template-ids.ts';
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

  it.each(templateIds())('can use the template %s', async (id) => {
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

describe('a file that is based on another', () => {
  const child = 'name: Committee\nbasedOn: board.yaml\n';

  it('takes its rules, and a finding stands where they are', async () => {
    const run = withFiles({
      'board.yaml': board.replace('atLeast: 2', 'atLeast: all'),
      'c.yaml': child,
    });
    const { exit, words } = await run('validate c.yaml');
    expect(exit).toBe('ok');
    expect(words).toMatch(/^board\.yaml:7:1 quorum: warning:/);
  });

  it('has mistakes where they are, its own first', async () => {
    const run = withFiles({
      'board.yaml': board.replace('atLeast: 2', 'atLeast: two').replace('pay,', 'pay, pays: 1,'),
      'c.yaml': `${child}vote: nobody\nkinds: { budget: { name: 5 } }\n`,
    });
    const { problems } = await run('validate c.yaml');
    expect(problems.map((line) => line.split(': found')[0])).toEqual([
      'c.yaml:3:1 vote',
      'c.yaml:4:20 kinds.budget.name',
      'board.yaml:7:11 quorum.atLeast',
      'board.yaml:10:28 kinds.pay.pays',
    ]);
  });

  it('may be based on a template', async () => {
    const run = withFiles({ 'c.yaml': 'name: C\nbasedOn: ics-nhs-board\n' });
    expect(await run('validate c.yaml')).toMatchObject({ exit: 'ok' });
  });

  it('may not replace what is reserved, and both places are named', async () => {
    const run = withFiles({
      'board.yaml': `${board}reserved: [interests]\n`,
      'c.yaml': `${child}interests: {}\nwithoutKinds: [pai]\n`,
    });
    const { exit, problems } = await run('validate c.yaml');
    expect(exit).toBe('unusable');
    expect(problems).toEqual([
      'c.yaml:3:1 interests: found rules on "interests" of its own, expected none: board.yaml:11:12 reserves them.',
      'c.yaml:4:16 withoutKinds[0]: found "pai", a kind of decision that is not there to leave out, expected one of pay (did you mean "pay"?).',
    ]);
  });

  it('may not leave out what it gives', async () => {
    const own = 'withoutKinds: [pay]\nkinds: { pay: { name: pay } }\n';
    const run = withFiles({ 'board.yaml': board, 'c.yaml': `${child}${own}` });
    expect((await run('validate c.yaml')).problems).toEqual([
      'c.yaml:3:16 withoutKinds[0]: found "pay", which this file also gives under kinds, expected one or the other.',
    ]);
  });

  it.each([
    ['itself', { 'a.yaml': 'name: A\nbasedOn: a.yaml\n' }],
    [
      'another, and that on it',
      { 'a.yaml': 'name: A\nbasedOn: ./b.yaml\n', 'b.yaml': 'name: B\nbasedOn: a.yaml\n' },
    ],
  ])('cannot be based on %s', async (_, files) => {
    const { exit, problems } = await withFiles(files)('validate a.yaml');
    expect(exit).toBe('unusable');
    expect(problems.join()).toContain('a file that is based on itself (a.yaml →');
  });

  it('cannot be more than ten files away from what it is based on', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `${index}.yaml`,
          index === length - 1 ? board : `name: N\nbasedOn: ${index + 1}.yaml\n`,
        ]),
      );
    expect(await withFiles(chain(11))('validate 0.yaml')).toMatchObject({ exit: 'ok' });
    expect((await withFiles(chain(12))('validate 0.yaml')).problems.join()).toContain(
      'more than 10 files',
    );
  });

  it('cannot be based on nothing, and its own mistakes are told all the same', async () => {
    const run = withFiles({ 'c.yaml': 'name: 5\nbasedOn: bord.yaml\n' });
    const { problems } = await run('validate c.yaml');
    expect(problems).toHaveLength(2);
    expect(problems.join()).toContain('neither a file nor a template');
  });

  it('cannot be based on what cannot be read', async () => {
    const run = withFiles({ 'c.yaml': child, 'board.yaml': 'a: &x 1\nb: *x\n' });
    const { problems } = await run('validate c.yaml');
    expect(problems.every((line) => line.startsWith('board.yaml:'))).toBe(true);
    expect(problems.length).toBeGreaterThan(1);
  });
});

it('accord schema prints the schema of such a file', async () => {
  const { exit, words, data } = await withFiles({})('schema');
  expect(exit).toBe('ok');
  expect(JSON.parse(words)).toEqual(data['schema']);
  expect(words).toContain('How many must be there, and who.');
});
