import { symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '#test/support/data-folder.ts';
import { callAccord } from './call-accord.ts';
import { board, withFiles } from './called.ts';

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

  it.each([
    ['a group', '{ file: board.yaml }', 'named values (file)'],
    ['a list', '[board.yaml]', 'a list of 1'],
    ['an empty value', '', 'an empty value'],
    ['an empty text', '""', 'an empty text'],
  ])('names one file: %s is none, wherever in the chain', async (_, basedOn, found) => {
    const run = withFiles({
      'c.yaml': 'name: C\nbasedOn: b.yaml\nquorum: { atLeast: 1 }\n',
      'b.yaml': `name: B\nbasedOn: ${basedOn}\nquorum: { atLeast: 1 }\n`,
    });
    for (const file of ['b.yaml', 'c.yaml']) {
      const { exit, problems } = await run(`validate ${file}`);
      expect(exit).toBe('unusable');
      expect(problems).toEqual([
        expect.stringContaining(`b.yaml:2:1 basedOn: found ${found}, expected`),
      ]);
    }
  });

  it('cannot be based on a file outside its folder, whose lines nobody is shown', async () => {
    const outside = join(dataFolder(), 'secret.yaml');
    writeFileSync(outside, 'password: hunter2\n');
    const here = dataFolder();
    symlinkSync(outside, join(here, 'link.yaml'));
    for (const basedOn of [outside, relative(here, outside), 'link.yaml', '../missing.yaml']) {
      writeFileSync(join(here, 'c.yaml'), `name: C\nbasedOn: ${basedOn}\n`);
      const { exit, problems } = await callAccord('validate c.yaml', { folder: here, env: {} });
      expect(exit).toBe('unusable');
      expect(problems).toEqual([
        `c.yaml:2:10 basedOn: found ${JSON.stringify(basedOn)}, which is outside the folder of c.yaml, expected a file in that folder or below it; put a copy there and name that.`,
      ]);
    }
  });

  it('may be based on a file in the folder that a symlink leads to', async () => {
    const there = dataFolder();
    writeFileSync(join(there, 'board.yaml'), board);
    writeFileSync(join(there, 'c.yaml'), child);
    const link = join(dataFolder(), 'link');
    symlinkSync(there, link);
    expect(await callAccord('validate c.yaml', { folder: link, env: {} })).toMatchObject({
      exit: 'ok',
    });
  });

  it('cannot be based on what cannot be read', async () => {
    const run = withFiles({ 'c.yaml': child, 'board.yaml': 'a: &x 1\nb: *x\n' });
    const { problems } = await run('validate c.yaml');
    expect(problems.every((line) => line.startsWith('board.yaml:'))).toBe(true);
    expect(problems.length).toBeGreaterThan(1);
  });
});
