import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '#infra/cli/call-verb.ts';
import { verbs } from '#infra/cli/verbs.ts';
import { root } from '#test/support/source-tree.ts';

const rules = 'docs/examples/rules/riverside.yaml';
const scenario = 'docs/examples/casting-vote.yaml';

/** The fenced blocks of the README, each as it stands in a file or is printed. */
const blocks = new Set(
  [...read('README.md').matchAll(/^```\w*\n(.*?)\n```$/gms)].map(([, block]) => block),
);

describe('the README', () => {
  it('shows a constitution of ten lines that nothing is found against', async () => {
    expect(read(rules).trimEnd().split('\n')).toHaveLength(10);
    expect(blocks).toContain(read(rules).trimEnd());
    expect(await said('validate', rules)).toContain('Nothing was found against it.');
  });

  it('shows what explain makes of it', async () => {
    expect(blocks).toContain(await said('explain', rules));
  });

  it('shows a vote, and what simulate makes of it', async () => {
    expect(blocks).toContain(read(scenario).trimEnd());
    expect(blocks).toContain(await said('simulate', '--scenario', scenario));
  });
});

async function said(...argv: string[]): Promise<string> {
  const answer = await callVerb(verbs, argv, { folder: root, env: {} });
  return 'words' in answer ? answer.words.trimEnd() : '';
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
