import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '#test/support/data-folder.ts';
import { root } from '#test/support/source-tree.ts';
import { trial } from './trial.ts';

let folder = '';

beforeEach(() => {
  folder = dataFolder();
  writeFileSync(join(folder, 'two.yaml'), '- Ann\n- Bob\n');
  writeFileSync(join(folder, 'wrong.yaml'), '- Ann\n- 5\n- yes\n- [x]\n');
});

function run(line: string, calledIn: { cwd?: string; INIT_CWD?: string } = { INIT_CWD: folder }) {
  return start(trial, line.split(' '), calledIn);
}

function start(
  file: string,
  args: string[],
  { cwd = root, INIT_CWD }: { cwd?: string; INIT_CWD?: string },
) {
  const { INIT_CWD: _, ...inherited } = process.env;
  const env = INIT_CWD === undefined ? inherited : { ...inherited, INIT_CWD };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function lastLine(stdout: string): unknown {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

describe('the tool ends with', () => {
  it('0 where the answer is yes', () => {
    expect(run('names two.yaml --at-least 2')).toEqual({
      status: 0,
      stdout: 'There are enough.\n',
      stderr: '',
    });
  });

  it('1 where the answer is no', () => {
    expect(run('names two.yaml --at-least 3')).toEqual({
      status: 1,
      stdout: 'There are too few.\n',
      stderr: '',
    });
  });

  it('2 where the input cannot be used, and says each reason', () => {
    expect(run('names wrong.yaml --at-least 3')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'wrong.yaml:2:3 [1]: found 5, expected text, in quotation marks: "5".\n' +
        'wrong.yaml:4:3 [3]: found a list of 1, expected text.\n',
    });
  });

  it('none of these where something broke, with the stack', () => {
    const { status, stdout, stderr } = run('names two.yaml --at-least 2 --break');
    expect(status).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toContain('accord: something broke that is not your mistake');
    expect(stderr).toMatch(/Error: a bug in the verb\n\s+at .*trial\.ts/);
    expect(lastLine(run('names two.yaml --at-least 2 --break --json').stdout)).toEqual({
      answer: 'fault',
      said: 'Nothing was answered.',
    });
  });

  it('the same where it broke while it wrote, with what stands all the same', () => {
    const { status, stdout, stderr } = run('names two.yaml --at-least 2 --halfway --json');
    expect(status).toBe(70);
    expect(stderr).toMatch(
      /^accord: something broke that is not your mistake\. 1 of 2 is written\.\nError: a bug in the verb\n/,
    );
    expect(lastLine(stdout)).toEqual({ answer: 'fault', said: '1 of 2 is written.' });
  });
});

describe('a wrong call is answered with what was found, what was expected and the usage', () => {
  const usage =
    'Usage: accord names FILE --at-least NUMBER [--like TEXT] [--break] [--halfway] [--json]\n';

  it.each([
    ['nmes two.yaml', 'found "nmes", expected one of names, --help (did you mean names?).'],
    ['names --at-least 2', 'found no FILE, expected FILE.'],
    ['names two.yaml', 'found no at-least, expected --at-least NUMBER.'],
    ['names two.yaml --at-least', 'found nothing after --at-least, expected --at-least NUMBER.'],
    ['names two.yaml --at-least --break', 'found nothing after --at-least'],
    ['names two.yaml three.yaml --at-least 2', 'found "three.yaml", expected only FILE.'],
    ['names two.yaml --atleast 2', 'found --atleast, expected --at-least.'],
    ['names two.yaml --at-least 2 --break=no', 'found --break=no, expected --break.'],
    [
      'names two.yaml --at-least 2 --at-least 3',
      'found --at-least a second time, expected it once.',
    ],
    ['--verbose', 'found "--verbose", expected one of names, --help.'],
  ])('accord %s', (line, said) => {
    const { status, stdout, stderr } = run(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`accord: ${said}`);
    if (line.startsWith('names')) expect(stderr).toContain(usage);
  });

  it('also as JSON', () => {
    expect(lastLine(run('names --at-least 2 --json').stdout)).toEqual({
      answer: 'unusable',
      problems: [{ found: 'no FILE', expected: 'FILE' }],
      usage: usage.slice('Usage: '.length, -1),
    });
  });
});

describe('with --json the last line is one value', () => {
  it('for yes and no, wherever the word stands', () => {
    const yes = run('--json names two.yaml --at-least 2');
    expect(lastLine(yes.stdout)).toEqual({ answer: 'ok', found: 2, problems: [] });
    const no = run('names --json two.yaml --at-least 3 --like=An');
    expect(lastLine(no.stdout)).toEqual({ answer: 'no', found: 1, problems: [] });
  });

  it('for what cannot be used, beside the words', () => {
    const { status, stdout, stderr } = run('names missing.yaml --at-least 2 --json');
    expect(status).toBe(2);
    expect(lastLine(stdout)).toEqual({
      answer: 'unusable',
      problems: [
        {
          file: 'missing.yaml',
          line: 1,
          column: 1,
          path: '',
          found: 'no such file',
          expected: 'the name of a file',
        },
      ],
    });
    expect(stderr).toContain('missing.yaml:1:1: found no such file');
  });
});

it('says the first hundred problems, and all of them as JSON', () => {
  writeFileSync(join(folder, 'many.yaml'), '- 5\n'.repeat(250));
  const { stdout, stderr } = run('names many.yaml --at-least 1 --json');
  expect(stderr.trimEnd().split('\n')).toHaveLength(101);
  expect(stderr).toContain('and 150 more.');
  expect((lastLine(stdout) as { problems: unknown[] }).problems).toHaveLength(250);
});

describe('a path is relative to', () => {
  it('where npm was called', () => {
    expect(run('names two.yaml --at-least 2', { INIT_CWD: folder, cwd: root }).status).toBe(0);
  });

  it('where the tool was called, without npm', () => {
    mkdirSync(join(folder, 'inner'));
    const cwd = join(folder, 'inner');
    expect(run('names ../two.yaml --at-least 2', { cwd }).status).toBe(0);
    expect(run('names two.yaml --at-least 2', { cwd }).status).toBe(2);
  });
});

describe('--help', () => {
  it('of the tool says what each verb is for', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('  names  Counts the names in a file.');
  });

  it('of a verb says how it is called, whatever else is asked', () => {
    const { status, stdout } = run('names --nonsense --help');
    expect(status).toBe(0);
    expect(stdout).toContain('accord names FILE --at-least NUMBER');
    expect(stdout).toContain('It is a list of names.');
    expect(stdout).toMatch(/--like TEXT {2,}Only names that hold this\./);
  });

  it('is one value as JSON', () => {
    expect(lastLine(run('--help --json').stdout)).toMatchObject({ answer: 'ok' });
  });
});

it('prints no control character of a name, neither in words nor as JSON', () => {
  const { stdout, stderr } = start(
    trial,
    ['names', 'a\u001b[2J\n\u009b.yaml', '--at-least', '1', '--json'],
    {},
  );
  expect(stderr).toBe(
    'a\\u001b[2J\\u000a\\u009b.yaml:1:1: found no such file, expected the name of a file.\n',
  );
  expect(stdout).toMatch(/^[^\p{Cc}]*\n$/u);
  expect(lastLine(stdout)).toMatchObject({ problems: [{ file: 'a\u001b[2J\n\u009b.yaml' }] });
  expect(start(trial, ['nam\u001bes'], {}).stderr).toContain('found "nam\\u001bes"');
});

it('stops quietly when whoever reads has enough', () => {
  const shell = `"${process.execPath}" "${trial}" --help | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: root, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
});

it('is what npm run accord starts', () => {
  const { status, stdout } = start(join(root, 'infra/cli/accord.ts'), ['--help'], {});
  expect(status).toBe(0);
  expect(stdout).toContain('accord VERB');
});
