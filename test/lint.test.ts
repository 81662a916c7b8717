import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, forbidden } from '#test/support/lint-plants.ts';
import { root } from '#test/support/source-tree.ts';

const garden = mkdtempSync(join(tmpdir(), 'accord-lint-'));
let findings: readonly Finding[] = [];

interface Finding {
  readonly code: string;
  readonly filename: string;
}

beforeAll(async () => {
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(garden, name));
  }
  symlinkSync(join(root, 'node_modules'), join(garden, 'node_modules'));
  for (const [path, text] of [...forbidden, ...allowed]) plant(path, text);
  findings = await lint();
});

afterAll(() => {
  rmSync(garden, { recursive: true });
});

describe('the linter refuses', () => {
  it.each(forbidden)('%s %s', (path, _text, rule) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });
});

describe('the linter allows', () => {
  it.each(allowed)('%s', (path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });
});

function plant(path: string, text: string): void {
  const file = join(garden, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

function rulesBrokenBy(path: string): readonly string[] {
  return findings
    .filter(({ filename }) => filename === path)
    .map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1'));
}

/** Folders by name: the link to node_modules is no place to lint. */
function lint(): Promise<readonly Finding[]> {
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  const options = ['-f', 'json', 'bots', 'functions', 'infra', 'shared', 'test'];
  return new Promise((resolve, reject) => {
    execFile(oxlint, options, { cwd: garden, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      try {
        resolve((JSON.parse(stdout) as { diagnostics: readonly Finding[] }).diagnostics);
      } catch (cause) {
        reject(new Error(`${error?.message}\n${stdout}\n${stderr}`, { cause }));
      }
    });
  });
}
