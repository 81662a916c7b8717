import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioReference } from '#infra/cli/reference/scenario-reference.ts';
import { scenarioSchema } from '#infra/cli/reference/scenario-schema.ts';
import { scenario } from '#infra/cli/scenario/scenario.ts';
import { mistakes } from '#test/support/json-schema.ts';
import { expectCommitted, prose } from './committed.ts';

const about = prose('about-scenarios');
const page = scenarioReference(about);

it('docs/scenario.md is what the schema says now', () => {
  expectCommitted('scenario.md', page);
});

describe('the reference of scenarios', () => {
  it('has an example that is one', () => {
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(about) ?? [];
    const example: unknown = parse(yaml);
    expect(scenario.safeParse(example)).toMatchObject({ success: true });
    expect(mistakes({ ...scenarioSchema }, example)).toEqual([]);
  });

  it('links only to headings that it has', () => {
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
