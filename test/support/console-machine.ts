import { join } from 'node:path';
import type { ConsoleOptions, MovableClock } from '#infra/local/page/console-options.ts';
import { type LocalConsole, openConsole } from '#infra/local/page/open-console.ts';
import { type Handler, type Server, serve } from '#infra/local/serve.ts';

export interface ConsoleMachine {
  readonly url: string;
  readonly options: ConsoleOptions;
  readonly console: LocalConsole;
  close(): Promise<void>;
}

/** The console with a bot of the test's own behind it, on a free port. */
export async function consoleMachine(
  folder: string,
  botFor: (options: ConsoleOptions) => Handler,
  port = 0,
): Promise<ConsoleMachine> {
  let handle: Handler = () => Promise.resolve(undefined);
  const server: Server = await serve(port, (request) => handle(request));
  const options = sampleOptions(server.url, join(folder, 'console'));
  const bot = botFor(options);
  const console = await openConsole(options);
  handle = async (request) => (await bot(request)) ?? console.handle(request);
  return { url: server.url, options, console, close: () => server.close() };
}

/** One thing done in the console's page. */
export async function act(url: string, path: string, body: unknown): Promise<Response> {
  return fetch(`${url}/console/${path}`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function sampleOptions(url: string, dataFolder: string): ConsoleOptions {
  const slack = (id: string, name: string, user: string) =>
    ({ id, name, platform: 'slack', user }) as const;
  const teams = (id: string, name: string, user: string) =>
    ({ id, name, platform: 'teams', user }) as const;
  const place = (forum: string, name: string) => ({
    forum,
    name,
    slack: { team: 'T0ACCORD', channel: `C0${forum.toUpperCase()}` },
    teams: { tenant: 'sample-tenant', channel: `19:${forum}@thread.tacv2` },
  });
  return {
    botUrl: url,
    baseUrl: url,
    signingSecret: 'a secret of this machine',
    dataFolder,
    people: [
      slack('chair', 'Chair', 'U0CHAIR'),
      slack('finance', 'Director of finance', 'U0FINANCE'),
      slack('remuneration', 'Remuneration committee chair', 'U0PAY'),
      teams('medical', 'Medical director', 'object-medical'),
      teams('council', 'Council member', 'object-council'),
      teams('mental', 'Mental health trust member', 'object-mental'),
    ],
    channels: [
      place('board', 'ICS NHS board'),
      place('partnership', 'ICS Partnership'),
      place('place', 'Place committee'),
    ],
    botUser: {
      name: 'Accord',
      slack: { user: 'U0ACCORD', bot: 'B0ACCORD' },
      teams: { id: '28:accord' },
    },
    clock: steppingClock('2026-12-01T10:42:00.000Z'),
  };
}

/** A clock that stands still until it is moved. */
function steppingClock(start: string): MovableClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    moveForward(milliseconds) {
      now += milliseconds;
    },
    nextDeadline: () =>
      Promise.resolve(now < Date.parse('2026-12-04T17:00:00Z') ? '2026-12-04T17:00:00.000Z' : null),
  };
}
