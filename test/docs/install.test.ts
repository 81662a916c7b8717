import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { slackManifest } from '#bots/slack/manifest.ts';
import { teamsManifest } from '#bots/teams/manifest.ts';
import { entries } from '#infra/constructs/entries.ts';
import { wishIn } from '#infra/deploy/wish.ts';
import { secretNameOf } from '#infra/stacks/secret-name.ts';
import { stages } from '#infra/stages.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { root } from '#test/support/source-tree.ts';
import { dynamo } from '#test/support/table.ts';

const install = page('install');
const approval = page('app-approval');

it('the secret holds every setting that the deployment asks for, and no other', () => {
  const asked = new Set(Object.values(entries).flatMap(({ secrets }) => [...secrets]));
  const written = JSON.parse(block(install, 'json')) as Record<string, string>;
  expect(Object.keys(written).toSorted()).toEqual([...asked].toSorted());
  expect(install).toContain(`--name ${secretNameOf('trial')}`);
});

it('the stages and what must be written for them are there', () => {
  for (const stage of Object.keys(stages)) expect(install).toContain(`\`${stage}\``);
  for (const name of ['operators', 'teamsSecretEnds'] as const) {
    expect(install).toContain(`\`${name}\``);
    expect(stages.trial).toHaveProperty(name);
  }
});

it('each deployment is one that the command understands', () => {
  const lines = [...install.matchAll(/^npm run deploy -- (.*)$/gm)].map(([, line = '']) => line);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(wishIn(line.split(' '))).toMatchObject({ ok: true });
});

it.skipIf(dynamo.reason)(
  `the file of an ICS can be imported ${dynamo.reason ?? ''}`,
  async () => {
    const folder = dataFolder();
    const io = { folder, env: { ACCORD_DATA: join(folder, 'data') } };
    writeFileSync(join(folder, 'ics.yaml'), block(install, 'yaml'));
    cpSync(join(root, 'docs/examples/rules/riverside.yaml'), join(folder, 'riverside.yaml'));
    expect(await callAccord('explain riverside.yaml', io)).toMatchObject({ exit: 'ok' });
    expect(await callAccord('import ics.yaml', io)).toMatchObject({ exit: 'ok', problems: [] });
    const written = await callAccord('import ics.yaml --apply --by secretary', io);
    expect(written).toMatchObject({ exit: 'ok', problems: [] });
    const members = await callAccord('export --members', io);
    const { people } = parse(block(install, 'yaml')) as {
      people: Record<string, { name: string }>;
    };
    const seated = Object.entries(people).filter(([id]) => id !== 'secretary');
    for (const [id] of seated) expect(members.words).toContain(id);
  },
  30_000,
);

it('the request for approval names every permission, and no other', () => {
  const slack = slackManifest('https://a.nhs.uk').oauth_config?.scopes?.bot ?? [];
  const publisher = { name: '', website: '', privacy: '', terms: '' };
  const { permissions } = teamsManifest({
    id: '',
    version: '1.0.0',
    address: 'https://a.nhs.uk',
    publisher,
  });
  const named = [...approval.matchAll(/^\| (?:Slack|Teams) +\| `([^`]+)`/gm)].map(
    ([, name]) => name,
  );
  expect(new Set(named)).toEqual(new Set([...slack, ...permissions]));
});

it('the request for approval names every command', () => {
  for (const { command } of slackManifest('https://a.nhs.uk').features?.slash_commands ?? []) {
    expect(approval).toContain(`\`${command}\``);
  }
});

it('the request for approval is two pages long', () => {
  expect(approval.split(/\s+/).length).toBeLessThan(1100);
});

function page(name: string): string {
  return readFileSync(join(root, 'docs', `${name}.md`), 'utf8');
}

function block(text: string, language: string): string {
  const [, found] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(text) ?? [];
  if (found === undefined) throw new Error(language);
  return found;
}
