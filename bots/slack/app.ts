import { App, LogLevel, type Receiver } from '@slack/bolt';
import { register } from '#bots/slack/listeners/register.ts';
import type { Arrival, Wiring } from '#bots/slack/listeners/wiring.ts';
import { limitInMs } from './slack-client.ts';
import type { SlackSettings } from './slack-settings.ts';

/** What the listeners answered; not acknowledged when none of them knew the request. */
interface Answer {
  readonly acknowledged: boolean;
  readonly body: unknown;
}

type Process = (body: Readonly<Record<string, unknown>>, arrived: number) => Promise<Answer>;

/**
 * Bolt with our listeners: takes a body whose signature has been checked, and answers when all is
 * done. A fault is thrown: the entry point answers it.
 */
export function slackApp(
  settings: Pick<SlackSettings, 'SLACK_BOT_TOKEN' | 'SLACK_BOT_ID' | 'SLACK_BOT_USER_ID'>,
  wiring: Wiring,
): Process {
  const receiver = carryingReceiver();
  const app = new App<Arrival>({
    receiver,
    authorize: () =>
      Promise.resolve({
        botToken: settings.SLACK_BOT_TOKEN,
        botId: settings.SLACK_BOT_ID,
        botUserId: settings.SLACK_BOT_USER_ID,
      }),
    logLevel: LogLevel.ERROR,
    clientOptions: { fetch: withinLimit },
    convoStore: false,
    ignoreSelf: false,
  });
  app.error((error) => Promise.reject(error.original ?? error));
  register(app, wiring);
  return receiver.process;
}

/** Bolt's own receivers check the signature too late and lose bytes; ours only carries. */
function carryingReceiver(): Receiver & { readonly process: Process } {
  let app: Pick<App, 'processEvent'> | undefined;
  return {
    init(ready) {
      app = ready;
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    async process(body, arrived) {
      let answer: Answer = { acknowledged: false, body: undefined };
      const ack = (response?: unknown) => {
        answer = { acknowledged: true, body: response };
        return Promise.resolve();
      };
      await app?.processEvent({ body, ack, customProperties: { arrived } });
      return answer;
    },
  };
}

/** Bolt answers a message through its own fetch, which knows no limit. */
const withinLimit: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(limitInMs) });
