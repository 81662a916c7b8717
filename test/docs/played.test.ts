import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '#infra/cli/call-verb.ts';
import { verbs } from '#infra/cli/verbs.ts';
import { onDisk } from '#test/infra/cli/on-disk.ts';
import { root } from '#test/support/source-tree.ts';
import { prose } from './committed.ts';

const guide = readFileSync(join(root, 'docs/writing-a-constitution.md'), 'utf8');
const tenLines = blocks(prose('about-constitutions'))[0] ?? '';
const scenarios = [...blocks(guide), ...blocks(prose('about-scenarios'))].filter((yaml) =>
  /^scenario: /m.test(yaml),
);

describe('the file of ten lines', () => {
  it('is the same in the reference and in the guide', () => {
    expect(tenLines.split('\n').length).toBeLessThanOrEqual(11);
    expect(blocks(guide)).toContain(tenLines);
  });

  it.each(['validate', 'explain'])('can be given to %s', async (verb) => {
    const { folder, file } = onDisk(tenLines, 'rules.yaml');
    expect(await callVerb(verbs, [verb, file], { folder, env: {} })).toMatchObject({ exit: 'ok' });
  });
});

describe('a scenario that the pages show', () => {
  it('is one in the guide and one in the reference', () => {
    expect(scenarios).toHaveLength(2);
  });

  it.each(scenarios)('comes out as it says: %s', async (yaml) => {
    const { folder, file } = onDisk(yaml, 'scenario.yaml');
    writeFileSync(join(folder, 'rules.yaml'), tenLines);
    const asked = ['simulate', '--scenario', file, '--constitution', 'rules.yaml'];
    expect(await callVerb(verbs, asked, { folder, env: {} })).toMatchObject({ exit: 'ok' });
  });
});

function blocks(page: string): readonly string[] {
  return [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml = '']) => yaml);
}
