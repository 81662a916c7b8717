import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { codeLines, lineOf, parsed, root, sourceTree } from '#test/support/source-tree.ts';

const files = sourceTree();
const source = files.filter(({ path }) => !path.startsWith('test/'));

describe('a file', () => {
  it('has at most 200 lines of code', () => {
    const long = files
      .map((file) => ({ path: file.path, lines: codeLines(file) }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('has in the median at most 50', () => {
    const sizes = source.map(codeLines).toSorted((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(50);
  });

  it('leaves no type open', () => {
    const open = files.flatMap((file) => {
      const found: string[] = [];
      const note = ({ start }: { readonly start: number }) => {
        found.push(`${file.path}:${lineOf(file.text, start)}`);
      };
      new Visitor({ TSAnyKeyword: note, TSNonNullExpression: note, TSEnumDeclaration: note }).visit(
        parsed(file).program,
      );
      return found;
    });
    expect(open).toEqual([]);
  });

  it('leaves nothing for later', () => {
    expect(linesMatching(/\b(?:TO[D]O|FIX[M]E|X[X]X)\b/)).toEqual([]);
  });

  it('is one version, not two that were never merged', () => {
    expect(linesMatching(/:\d+ (?:<{7}|={7}|>{7})(?: |$)/)).toEqual([]);
  });

  it('skips no test without saying why on the same line', () => {
    const skipped = linesMatching(/\b(?:it|test|describe)\.(?:skip|skipIf|runIf|todo|only)\b/);
    expect(skipped.filter((line) => !/\breason\b|\/\/ \S+/.test(line))).toEqual([]);
  });
});

describe('a dependency', () => {
  const dependencies = Object.entries(
    dependenciesOf(readFileSync(join(root, 'package.json'), 'utf8')),
  );

  it('has an exact version', () => {
    expect(dependencies.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('earns its line in the table of README.md', () => {
    const rows = readFileSync(join(root, 'README.md'), 'utf8').match(/^\|.*$/gm) ?? [];
    const unnamed = dependencies
      .map(([name]) => name)
      .filter((name) => !rows.some((row) => row.includes(`\`${name}\``)));
    expect(unnamed).toEqual([]);
  });
});

describe('the lock', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const locked = Object.entries(lock.packages);

  it('names no registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  /** Or `npm ci` turns the whole lock down. npm leaves one out where its registry has it not. */
  it('holds the packages of every platform', () => {
    const held = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const wanted = locked.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  });
});

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function linesMatching(pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => `${path}:${index + 1} ${line.trim()}`)
      .filter((line) => pattern.test(line)),
  );
}

function dependenciesOf(json: string): Readonly<Record<string, string>> {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(json) as Record<
    string,
    Record<string, string>
  >;
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}
