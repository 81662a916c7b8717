import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsed, root, sourceTree } from '#test/support/source-tree.ts';

const page = readFileSync(join(root, 'docs/supply-chain.md'), 'utf8');

it('the way out of botbuilder names every file that imports it, once, and no other', () => {
  const importing = sourceTree()
    .filter((file) => !file.path.startsWith('test/') && imports(file, 'botbuilder'))
    .map(({ path }) => path.replace('bots/teams/', ''));
  const rows = page.match(/^\| `[^|]*\.ts`[^|]*\|/gm)?.filter((row) => !row.includes('/')) ?? [];
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`([\w-]+\.ts)`/g)].map(([, file = '']) => file),
  );
  expect(named.toSorted()).toEqual(importing.toSorted());
});

function imports(file: ReturnType<typeof sourceTree>[number], name: string): boolean {
  return parsed(file).module.staticImports.some(
    ({ moduleRequest }) => moduleRequest.value === name,
  );
}
