import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { slackTeam } from '#infra/local/built-in.ts';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { signRequest } from '#infra/local/slack/sign-request.ts';
import { boxesOf } from './fronts.ts';
import { root } from './source-tree.ts';

interface Begun {
  readonly child: ChildProcess;
  /** What it said so far. */
  readonly said: () => string;
  readonly ended: Promise<unknown>;
}

export interface Spawned extends Begun {
  /** Empty where it ended instead. */
  readonly url: string;
}

/** Starts everything as `npm start` does, in a process of its own, and waits for the ready line. */
export async function spawnMachine(
  dataFolder: string,
  port = '0',
  args: readonly string[] = [],
): Promise<Spawned> {
  const begun = beginMachine(dataFolder, port, args);
  const { child, said } = begun;
  const ready = /Accord is ready: (\S+)/;
  const runs = () => child.exitCode === null && child.signalCode === null;
  while (!ready.test(said()) && runs()) await pause(20);
  return { ...begun, url: ready.exec(said())?.[1] ?? '' };
}

/** The same without waiting. */
export function beginMachine(dataFolder: string, port = '0', args: readonly string[] = []): Begun {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['infra/local/start.ts', ...args], {
    cwd: root,
    env: { PATH, HOME, PORT: port, ACCORD_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const note = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    const left = emulatorOf(dataFolder);
    if (left !== undefined && isRunning(left)) process.kill(left, 'SIGKILL');
  });
  return { child, said: () => output, ended };
}

export async function kill({ child, ended }: Begun, signal: NodeJS.Signals): Promise<unknown> {
  child.kill(signal);
  await ended;
  return child.exitCode ?? child.signalCode;
}

/** The embedded DynamoDB that a start noted in its data. */
export function emulatorOf(dataFolder: string): number | undefined {
  const file = join(dataFolder, 'dynamodb.pid');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid
    : undefined;
}

export function isRunning(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8') !== '';
}

export function childrenOf({ child: { pid } }: Spawned): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.split(' ').filter(Boolean).map(Number);
}

/** A form sent in Slack's built-in workspace, signed as Slack does. */
export function sendForm(
  { url }: Spawned,
  who: string,
  sent: { act: string; about: object; view: string; values: Readonly<Record<string, string>> },
): Promise<Response> {
  const { act, about, view, values } = sent;
  return post(url, {
    type: 'view_submission',
    trigger_id: `${view}.sent`,
    ...from(who),
    view: {
      id: view,
      hash: '1.a',
      callback_id: act,
      private_metadata: JSON.stringify(about),
      blocks: [],
      state: { values: boxesOf(values) },
    },
  });
}

/** A press on the card in the board's channel, the answer to which nobody takes. */
export function pressCard(
  { url }: Spawned,
  who: string,
  pressed: { act: string; about: object; trigger: string },
): Promise<Response> {
  const value = JSON.stringify(pressed.about);
  const button = { type: 'button', action_id: pressed.act, block_id: 'card-0', value };
  return post(url, {
    type: 'block_actions',
    trigger_id: pressed.trigger,
    ...from(who),
    container: { type: 'message', channel_id: 'C0BOARD', is_ephemeral: false },
    channel: { id: 'C0BOARD', name: 'board' },
    message: { type: 'message', ts: '1700.1', text: '', team: 'T0ACCORD' },
    response_url: `${url}/nowhere`,
    actions: [{ ...button, action_ts: '1700.2' }],
  });
}

/** The people of the sample, as its file has them. */
const sample = parse(readFileSync(join(root, 'infra/local/sample/ics.yaml'), 'utf8')) as {
  readonly people: Readonly<Record<string, { accounts: { slack?: { user: string } } }>>;
};

function from(who: string) {
  const account = sample.people[who]?.accounts.slack;
  if (account === undefined) throw new Error(`${who} is not in Slack`);
  const user = { id: account.user, username: who, team_id: slackTeam };
  return { user, team: { id: 'T0ACCORD', domain: 'ics' }, api_app_id: 'A1', token: 'unused' };
}

function post(url: string, payload: object): Promise<Response> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const signature = signRequest('one-machine-only', body, Math.floor(Date.now() / 1000));
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signature };
  return fetch(`${url}/slack/events`, { method: 'POST', headers, body });
}

export async function stateOf({ url }: Spawned): Promise<ConsoleState> {
  const answer = await fetch(`${url}/console/state?forum=board`);
  return (await answer.json()) as ConsoleState;
}

/** Both channels, once they show something; the last sight of them where they never do. */
export async function channelsShowing(machine: Spawned, words: string): Promise<string[]> {
  for (let looks = 0; ; looks += 1) {
    const { slack, teams } = await stateOf(machine);
    const channels = [JSON.stringify(slack.channel), JSON.stringify(teams.channel)];
    if (looks === 100 || channels.every((channel) => channel.includes(words))) return channels;
    await pause(50);
  }
}

export async function moveForward({ url }: Spawned, milliseconds: number): Promise<void> {
  await fetch(`${url}/console/clock/forward`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ milliseconds }),
  });
}
