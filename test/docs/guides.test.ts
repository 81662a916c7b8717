import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbs } from '#infra/cli/verbs.ts';
import { root } from '#test/support/source-tree.ts';

const { scripts } = JSON.parse(read('package.json')) as {
  scripts: Readonly<Record<string, string>>;
};
const settings = new Set(
  [...read('shared/settings.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name),
);

/** Set by whoever runs a command here; read where they are used, and no setting of a function. */
const ofMachine = ['ACCORD_DATA', 'ACCORD_REWRITE', 'CHROMIUM_PATH', 'PORT', 'REQUIRE_BROWSER'];

const guides = globSync('{README.md,docs/*.md}', { cwd: root }).toSorted();

describe.each(guides)('%s', (guide) => {
  const page = read(guide);

  it('names commands of npm that are there', () => {
    const named = [...page.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names verbs and options of accord that are there', async () => {
    const called = [...page.matchAll(/accord(?: --)? ([a-z][\w-]*)((?: [^\n`]*)?)/g)].filter(
      ([line]) => page.includes(`\`${line}`) || page.includes(`npm run -s ${line}`),
    );
    for (const [, verb = '', rest = ''] of called) {
      const options = [...rest.matchAll(/ --([a-z][\w-]*)/g)].map(([, option = '']) => option);
      expect(await unknownOf(verb, options)).toEqual([]);
    }
  });

  it('names files that are there', () => {
    const named = [...page.matchAll(/`((?:bots|docs|functions|infra|shared|test)\/[\w./-]*)`/g)];
    expect(
      named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path))),
    ).toEqual([]);
  });

  it('links to pages that are there', () => {
    const linked = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
    expect(linked.filter((to) => !existsSync(join(root, guide, '..', to)))).toEqual([]);
  });

  it('names settings that are there', () => {
    const named = [...page.matchAll(/`([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)`/g)].map(([, name]) => name);
    const unknown = named.filter(
      (name) => !settings.has(name ?? '') && !ofMachine.some((one) => one === name),
    );
    expect(unknown).toEqual([]);
  });
});

async function unknownOf(verb: string, options: readonly string[]): Promise<readonly string[]> {
  const known = await verbs[verb]?.();
  if (known === undefined) return [verb];
  return options
    .filter(
      (option) => option !== 'json' && option !== 'help' && known.options[option] === undefined,
    )
    .map((option) => `${verb} --${option}`);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
