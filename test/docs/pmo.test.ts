import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { waysIn as inSlack } from '#bots/slack/ways-in.ts';
import { waysIn as inTeams } from '#bots/teams/ways-in.ts';
import { labels } from '#bots/wording/labels.ts';
import { asked } from '#infra/cli/asked.ts';
import { partRow, sheetRow } from '#infra/cli/plans/sheet-row.ts';
import { verbs } from '#infra/cli/verbs.ts';
import { saidOf } from '#test/infra/cli/ics/said-of-ics.ts';
import { gradeOf } from '#test/support/reading-age.ts';
import { root } from '#test/support/source-tree.ts';

const docs = join(root, 'docs');
const guide = readFileSync(join(docs, 'pmo.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );

/** As a shell parts them: what stands in quotation marks is one. */
const wordsIn = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);

describe('the guide for programme offices', () => {
  it('has files that can be imported as they stand', async () => {
    const [file = ''] = blocks('yaml');
    const [owners, answers, dates] = blocks('csv');
    const said = await saidOf(parse(file), {
      'owners.csv': owners,
      'answers.csv': answers,
      'dates.csv': dates,
    });
    expect(said).toEqual([]);
  });

  it('calls the tool as it is called', async () => {
    const lines = blocks('sh').flatMap((text) => text.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const [name = '', ...rest] = wordsIn(line.replace(/^npm run -s accord -- /, ''));
      const argv = rest.slice(0, rest.includes('>') ? rest.indexOf('>') : undefined);
      const verb = await verbs[name]?.();
      expect(verb === undefined ? line : asked(verb, argv)).toMatchObject({ ok: true });
    }
  });

  it('names only buttons, columns and words that there are', () => {
    const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text);
    const ways = ['In chat.', 'From files.'];
    const known: readonly string[] = [...Object.values(labels), ...ways];
    expect(bold.filter((text) => !known.includes(text))).toEqual([]);
    const columns = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    expect(columns.filter((name) => !(name in { ...sheetRow.shape, ...partRow.shape }))).toEqual(
      [],
    );
    expect(guide).toContain(`\`${inSlack.milestones}\` in Slack, or \`${inTeams.milestones}\``);
  });

  it('links only to pages that there are', () => {
    const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });

  it('can be read at twelve', () => {
    const prose = guide
      .replaceAll(/```[^]*?```/g, '')
      .split('\n')
      .filter((line) => /^[A-Z`*]/.test(line));
    expect(gradeOf(prose)).toBeLessThanOrEqual(7);
  });
});
