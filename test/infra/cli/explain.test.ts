import { describe, expect, it } from 'vitest';
import { board, withFiles } from './called.ts';

describe('accord explain', () => {
  const run = (line: string) =>
    withFiles({ 'board.yaml': board, 'plain.yaml': board.replace(/kinds:.*\n/, '') })(line);

  it('prints the rules as a board reads them', async () => {
    const { exit, words, data } = await run('explain board.yaml');
    expect(exit).toBe('ok');
    expect(words).toMatch(/^Board\n/);
    expect(words).toContain('\nEnough people\n');
    expect(data).toMatchObject({ name: 'Board', kind: null });
  });

  it('prints those of one kind of decision', async () => {
    const { words, data } = await run('explain board.yaml --kind pay');
    expect(words).toContain('These are the rules for pay');
    expect(data).toMatchObject({ kind: 'pay' });
  });

  it('knows the kinds that there are', async () => {
    expect(await run('explain board.yaml --kind pai')).toMatchObject({
      exit: 'unusable',
      problems: [
        'board.yaml:10:1 kinds: found no kind of decision "pai", expected one of "pay" (did you mean "pay"?).',
      ],
    });
    expect((await run('explain plain.yaml --kind pay')).problems.join()).toContain(
      'expected none: the general rules hold for all decisions',
    );
  });

  it('explains a template', async () => {
    expect(await run('explain ics-nhs-board')).toMatchObject({ exit: 'ok' });
  });

  it('explains nothing that cannot be used', async () => {
    expect((await run('explain nothing.yaml')).problems).toEqual([
      'nothing.yaml:1:1: found no such file, expected the name of a file.',
    ]);
  });
});
