import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { constitutionSchema } from '#infra/cli/reference/constitution-page.ts';
import { minimalConstitution } from '#infra/cli/reference/minimal.ts';
import { scenarioOfOne } from '#infra/cli/scenario/scenario.ts';
import { constitution } from '#shared/forum/constitution.ts';
import { mistakes } from '#test/support/json-schema.ts';
import { root } from '#test/support/source-tree.ts';

const docs = join(root, 'docs');
const guide = readFileSync(join(docs, 'writing-a-constitution.md'), 'utf8');
const snippets = [...guide.matchAll(/(?:^> (.*)\n\n)?```yaml\n([^]*?)```/gm)].map(
  ([, sentence, yaml = '']) => ({ sentence, written: parse(yaml) as object }),
);
const isScenario = (written: object) => 'scenario' in written;

describe('the guide', () => {
  it('turns thirty sentences of standing orders and more into YAML', () => {
    const sentences = snippets.flatMap(({ sentence }) => sentence ?? []);
    expect(sentences.length).toBeGreaterThan(30);
    expect(guide.match(/^> /gm)).toHaveLength(sentences.length);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(snippets.filter(({ written }) => !isScenario(written)))(
    'writes what can be read: $sentence',
    ({ written }) => {
      const file = { ...minimalConstitution, ...written };
      expect(constitution.safeParse(file)).toMatchObject({ success: true });
      expect(mistakes({ ...constitutionSchema }, file)).toEqual([]);
    },
  );

  it.each(snippets.filter(({ written }) => isScenario(written)))(
    'has a scenario that can be read',
    ({ written }) => {
      expect(scenarioOfOne.safeParse(written)).toMatchObject({ success: true });
    },
  );

  it('links only to pages and headings that there are', () => {
    const links = [...guide.matchAll(/\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)];
    const lost = links.filter(([, page = '', anchor]) => {
      const headings = readFileSync(join(docs, page), 'utf8').match(/^#+ .*$/gm) ?? [];
      const anchors = headings.map((heading) => heading.replace(/^#+ /, '').toLowerCase());
      return anchor !== undefined && !anchors.includes(anchor.replaceAll('-', ' '));
    });
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});
