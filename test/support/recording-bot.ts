import type { Handler } from '#infra/local/serve.ts';

interface Recorded {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface RecordingBot {
  readonly handle: Handler;
  readonly received: Recorded[];
  /** What it answers from now on. */
  answerWith(answer: () => Response): void;
}

/** A bot that notes what is brought to it and answers as it is told. */
export function recordingBot(): RecordingBot {
  const received: Recorded[] = [];
  let answer = () => new Response('');
  return {
    received,
    answerWith(next) {
      answer = next;
    },
    async handle(request) {
      const path = new URL(request.url).pathname;
      if (path !== '/slack/events' && path !== '/api/messages') return undefined;
      received.push({ path, headers: request.headers, body: await request.text() });
      return answer();
    },
  };
}

/** The last payload that was brought as Slack brings it. */
export function lastPayload({ received }: RecordingBot): Record<string, unknown> {
  const form = new URLSearchParams(received.at(-1)?.body);
  return JSON.parse(form.get('payload') ?? '{}') as Record<string, unknown>;
}

/** The last activity that was brought as Teams brings it. */
export function lastActivity({ received }: RecordingBot): Record<string, unknown> {
  return JSON.parse(received.at(-1)?.body ?? '{}') as Record<string, unknown>;
}
