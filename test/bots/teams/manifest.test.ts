import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { teamsManifest } from '#bots/teams/manifest.ts';
import { waysIn } from '#bots/teams/ways-in.ts';
import { root } from '#test/support/source-tree.ts';
import { activity } from './support/activities.ts';
import { connector } from './support/connector.ts';
import { fakeDesk } from './support/fake-desk.ts';
import { teams } from './support/teams.ts';
import { done } from './support/views.ts';

const page = 'https://www.example.nhs.uk';
const manifest = teamsManifest({
  id: '1f0c8a52-6c1e-4f0b-9a57-3d2b7e5c9a10',
  version: '1.0.0',
  address: 'https://accord.example.nhs.uk',
  publisher: { name: 'NHS Example', website: page, privacy: page, terms: page },
});
const commands = manifest.bots.flatMap(({ commandLists }) =>
  commandLists.flatMap((list) => list.commands),
);
const actions = manifest.composeExtensions.flatMap((each) => each.commands);

describe('the manifest of the Teams app', () => {
  it('is one by the newest schema that Microsoft publishes', async () => {
    const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';
    const minors = readdirSync(join(root, schemas)).map((name) =>
      Number(/^v1\.(\d+)$/.exec(name)?.[1] ?? 0),
    );
    expect(manifest.manifestVersion).toBe(`1.${Math.max(...minors)}`);
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
  });

  it('is refused by that schema once it is wrong', async () => {
    const wrong = { ...manifest, accentColor: 'teal' };
    expect(await AppManifestUtils.validateAgainstSchema(wrong)).toHaveLength(1);
  });

  it('serves people, teams and group chats, in private and shared channels too', () => {
    expect(manifest.bots.map(({ scopes }) => scopes)).toEqual([['personal', 'team', 'groupChat']]);
    expect(manifest.supportsChannelFeatures).toBe('tier1');
  });

  it('asks for no permission to read a channel or a chat', () => {
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
  });

  it('offers every way in that the handlers know, and no other', () => {
    const offered = [...commands.map(({ title }) => title), ...actions.map(({ id }) => id)];
    expect(offered.toSorted()).toEqual(Object.values(waysIn).toSorted());
    for (const { description } of [...commands, ...actions]) {
      expect(description.length).toBeLessThanOrEqual(128);
    }
    for (const { title } of actions) expect(title.length).toBeLessThanOrEqual(32);
  });

  it.each(commands.map(({ title }) => title))('the word %s is taken to the desk', async (text) => {
    const { serviceUrl } = await connector();
    const desk = fakeDesk(() => done);
    await teams(desk).post(activity('personal', { type: 'message', text, serviceUrl }));
    expect(desk.pressed).toHaveLength(1);
  });
});
