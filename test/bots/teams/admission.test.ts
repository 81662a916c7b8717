import { describe, expect, it, vi } from 'vitest';
import type { TeamsSettings } from '#bots/teams/teams-settings.ts';
import { execute } from './support/activities.ts';
import { fakeDesk } from './support/fake-desk.ts';
import { serve } from './support/server.ts';
import { open, teams } from './support/teams.ts';
import { appId, serviceUrl, tokenServer } from './support/token-server.ts';
import { done } from './support/views.ts';

function guarded(metadata: string, given: Partial<TeamsSettings> = {}) {
  const desk = fakeDesk(() => done);
  const settings = {
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: 'secret',
    TEAMS_TENANT_ID: 'tenant-1',
    TEAMS_OPENID_METADATA_URL: metadata,
    ...given,
  };
  return { desk, ...teams(desk, settings) };
}

const longToken = `Bearer ${'a'.repeat(9000)}`;
const press = { ...execute('channel', 'agree'), serviceUrl };

describe('with authentication on', () => {
  it('a token that Teams signed for this bot is let in', async () => {
    const { metadata, sign } = await tokenServer();
    const { desk, post } = guarded(metadata);
    expect(await post(press, await sign())).toMatchObject({ statusCode: 200 });
    expect(desk.pressed).toHaveLength(1);
  });

  it.each([
    ['a key that the document does not hold', { key: 'strange' }],
    ['a key that only claims to be a known one', { key: 'strange', kid: 'teams' }],
    ['a key endorsed for another channel', { key: 'webchat' }],
    ['a key endorsed for nothing', { key: 'bare' }],
    ['another bot as its audience', { audience: 'another-bot' }],
    ['another issuer', { issuer: 'https://example.org' }],
    [
      'the issuer of the emulator',
      { issuer: `https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/` },
    ],
    ['an end in the past', { expires: '-1h' }],
    ['another service address', { serviceUrl: 'https://smba.trafficmanager.net/de/' }],
  ])('a token with %s is refused with 401, and nothing is printed', async (_why, claims) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { metadata, sign } = await tokenServer();
    const { desk, post } = guarded(metadata);
    expect(await post(press, await sign(claims))).toEqual({ statusCode: 401 });
    expect(desk.pressed).toEqual([]);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it.each(
    ['', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', 'Bearer e30.e30.', longToken].map(
      (header) => [header],
    ),
  )('the header %j is refused with 401', async (header) => {
    const { metadata } = await tokenServer();
    expect(await guarded(metadata).post(press, header)).toEqual({ statusCode: 401 });
  });

  it.each([
    ['nobody listens', () => Promise.resolve('http://127.0.0.1:9/metadata')],
    ['it is not there', () => serve((_, response) => response.writeHead(404).end())],
    ['it is no JSON', () => serve((_, response) => response.end('<html>'))],
  ])(
    'where the document of keys cannot be had because %s, the answer is 503',
    async (_why, address) => {
      const { sign } = await tokenServer();
      const { desk, post } = guarded(await address());
      expect(await post(press, await sign())).toEqual({ statusCode: 503 });
      expect(desk.pressed).toEqual([]);
    },
  );

  it('a bot without a password still turns strangers away', async () => {
    const { metadata, sign } = await tokenServer();
    const { post } = guarded(metadata, { TEAMS_APP_PASSWORD: '', TEAMS_TENANT_ID: '' });
    expect(await post(press)).toEqual({ statusCode: 401 });
    expect(await post(press, await sign())).toMatchObject({ statusCode: 200 });
  });

  it('a signed activity that names a host of its own is refused with 403', async () => {
    const { metadata, sign } = await tokenServer();
    const elsewhere = 'https://example.org/';
    const answer = await guarded(metadata).post(
      { ...press, serviceUrl: elsewhere },
      await sign({ serviceUrl: elsewhere }),
    );
    expect(answer).toEqual({ statusCode: 403 });
  });
});

it('with authentication off only this machine may be named', async () => {
  const desk = fakeDesk(() => done);
  expect(await teams(desk, open).post(press)).toEqual({ statusCode: 403 });
  expect(desk.pressed).toEqual([]);
});
