import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { act, type ConsoleMachine, consoleMachine } from '#test/support/console-machine.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { recordingBot } from '#test/support/recording-bot.ts';

const folder = lastingFolder();
let machine: ConsoleMachine;

beforeAll(async () => {
  machine = await consoleMachine(folder, () => recordingBot().handle);
});
afterAll(() => machine.close());

describe('the page', () => {
  it('may run and read only what comes from this machine', async () => {
    const page = await fetch(machine.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('/console/main.js');
  });

  it.each(['/console/main.js', '/console/main.css'])('has %s', async (path) => {
    expect((await fetch(machine.url + path)).status).toBe(200);
  });

  it('shows what is asked for, or the first of its kind', async () => {
    const response = await fetch(
      `${machine.url}/console/state?forum=place&slack=finance&teams=nobody`,
    );
    const state = (await response.json()) as ConsoleState;
    expect([state.forum, state.slack.seat, state.teams.seat]).toEqual([
      'place',
      'finance',
      'medical',
    ]);
  });
});

describe('an act', () => {
  it('moves time forward', async () => {
    const before = await now();
    const moved = await act(machine.url, 'clock/forward', { milliseconds: 3_600_000 });
    expect(await moved.json()).toEqual({ kind: 'done' });
    expect(Date.parse(await now()) - Date.parse(before)).toBe(3_600_000);
  });

  it.each([
    ['clock/forward', { milliseconds: -1 }],
    ['clock/forward', 'junk'],
    ['slack/shortcut', { seat: 'medical' }],
    [
      'slack/press',
      { seat: 'chair', channel: 'C0BOARD', ts: '1', block: 'a', action: 'b', value: null },
    ],
    ['slack/submit', { seat: 'chair', modal: 'V404', values: {} }],
    ['teams/write', { seat: 'medical', conversation: '19:nowhere', text: 'propose' }],
    ['teams/press', { seat: 'medical', message: '1', action: { type: 'Action.Execute' } }],
    ['teams/submit', { seat: 'medical', data: {} }],
  ])('%s that makes no sense is refused', async (path, body) => {
    expect((await act(machine.url, path, body)).status).toBe(400);
  });

  it('is unknown under another name', async () => {
    expect((await act(machine.url, 'slack/dance', {})).status).toBe(404);
  });

  it('of a page from elsewhere is refused', async () => {
    const url = `${machine.url}/console/slack/shortcut`;
    const body = JSON.stringify({ seat: 'chair' });
    const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.example' }, body };
    expect((await fetch(url, foreign)).status).toBe(403);
    expect((await fetch(url, { method: 'POST', body })).status).toBe(403);
  });

  it('addressed to this machine by another’s name is refused', async () => {
    expect(await statusFor('elsewhere.example')).toBe(403);
  });
});

async function now(): Promise<string> {
  const response = await fetch(`${machine.url}/console/state`);
  return ((await response.json()) as ConsoleState).now;
}

function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const url = `${machine.url}/console/state`;
    send(url, { headers: { host } }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });
}
