import { describe, expect, it } from 'vitest';
import { slackManifest } from '#bots/slack/manifest.ts';
import { callAccord } from './call-accord.ts';

const here = { folder: '/', env: {} };

describe('accord slack-manifest', () => {
  it('prints the manifest for an address, with or without its last stroke', async () => {
    const { exit, words } = await callAccord('slack-manifest --url https://a.nhs.uk/', here);
    expect(exit).toBe('ok');
    expect(JSON.parse(words)).toEqual(slackManifest('https://a.nhs.uk'));
  });

  it.each([
    ['http://a.nhs.uk', 'not sealed'],
    ['a.nhs.uk', 'no address'],
    ['https://localhost', 'only this machine'],
    ['https://10.0.0.1', 'only this network'],
    ['https://a.nhs.uk/slack/events', 'a path'],
    ['https://a.nhs.uk:3000', 'a port'],
    ['https://me:pass@a.nhs.uk', 'a password'],
  ])('takes no %s: it is %s', async (typed) => {
    const { exit, problems } = await callAccord(`slack-manifest --url ${typed}`, here);
    expect(exit).toBe('unusable');
    expect(problems).toEqual([
      `--url:1:1: found "${typed}", expected the address that the deployment printed, such as https://accord.example.nhs.uk.`,
    ]);
  });
});
