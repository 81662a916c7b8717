import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CallExpression, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { slackManifest } from '#bots/slack/manifest.ts';
import { waysIn } from '#bots/slack/ways-in.ts';
import { frontReplying, refused } from '#test/support/slack-front.ts';
import { messageShortcut, shortcut, slashCommand } from '#test/support/slack-requests.ts';
import { parsed, root, sourceTree } from '#test/support/source-tree.ts';

const address = 'https://accord.example.nhs.uk';
const manifest = slackManifest(address);
const { display_information: shown, features, oauth_config: oauth, settings } = manifest;
const commands = features?.slash_commands ?? [];
const shortcuts = features?.shortcuts ?? [];

/** The bot scopes that a method asks for, by the page of each method at docs.slack.dev. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'views.open': [],
  'views.update': [],
};

describe('the manifest of the Slack app', () => {
  it('is as long as Slack takes it', () => {
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description?.length).toBeLessThanOrEqual(140);
    expect(shown.long_description?.length).toBeLessThanOrEqual(4000);
    expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    expect(commands.length).toBeLessThanOrEqual(50);
    for (const { command, description, usage_hint: hint = '' } of commands) {
      expect(command).toMatch(/^\/[a-z-]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(hint.length).toBeLessThanOrEqual(1000);
    }
    expect(shortcuts.length).toBeLessThanOrEqual(10);
    for (const { name, callback_id: id, description } of shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(id.length).toBeLessThanOrEqual(255);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  it('offers every way in that the listeners know, and no other', () => {
    const offered = [...commands.map((each) => each.command), ...shortcuts.map(idOf)];
    expect(offered.toSorted()).toEqual(Object.values(waysIn).toSorted());
  });

  it.each([
    ...commands.map(({ command }) => [command, slashCommand(command)] as const),
    [waysIn.propose, shortcut()] as const,
    [waysIn.makeItCount, messageShortcut()] as const,
  ])('%s is answered', async (_, request) => {
    const { front } = await frontReplying(refused);
    expect(await front(request)).toMatchObject({ statusCode: 200 });
  });

  it('offers no command that nobody answers', async () => {
    const { front } = await frontReplying(refused);
    expect(await front(slashCommand('/nobody'))).toMatchObject({ statusCode: 400 });
  });

  it('asks for what its calls need, and for nothing more', () => {
    const needed = new Set(['commands', ...methodsCalled().flatMap((method) => scopesFor(method))]);
    expect(oauth?.scopes?.bot?.toSorted()).toEqual([...needed].toSorted());
    expect(Object.keys(oauth?.scopes ?? {})).toEqual(['bot']);
  });

  it('asks for no event and no history: no message of a channel is sent to it', () => {
    expect(settings?.event_subscriptions).toBeUndefined();
    expect(JSON.stringify(oauth)).not.toContain('history');
  });

  it('has everything sent to the one address that the front door serves', () => {
    const addresses = [settings?.interactivity?.request_url, ...commands.map(({ url }) => url)];
    expect(new Set(addresses)).toEqual(new Set([`${address}/slack/events`]));
    const door = readFileSync(join(root, 'infra/constructs/front-door.ts'), 'utf8');
    expect(door).toContain("path: '/slack/events', methods: [HttpMethod.POST]");
  });
});

function idOf({ callback_id: id }: { readonly callback_id: string }): string {
  return id;
}

function scopesFor(method: string): readonly string[] {
  const scopes = scopesOf[method];
  if (scopes === undefined) throw new Error(`Which scope does ${method} ask for?`);
  return scopes;
}

/** Every `client.one.two(…)` in Slack's front, as `one.two`. */
function methodsCalled(): readonly string[] {
  const called: string[] = [];
  for (const file of sourceTree().filter(({ path }) => path.startsWith('bots/slack/'))) {
    const note = ({ callee }: CallExpression) => {
      const path = file.text.slice(callee.start, callee.end);
      if (path.startsWith('client.')) called.push(path.replace('client.', ''));
    };
    new Visitor({ CallExpression: note }).visit(parsed(file).program);
  }
  expect(called).not.toEqual([]);
  return called;
}
