import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SlackCall {
  /** `views.open`, or `respond` for a response URL. */
  readonly method: string;
  readonly given: Readonly<Record<string, unknown>>;
}

type Manner = 'answers' | 'refuses' | 'limits' | 'hangs';

/** Slack's Web API on a port of its own for one test: real HTTP, and a note of every call. */
export async function slackWebApi(manner: Manner = 'answers') {
  const calls: SlackCall[] = [];
  const server = createServer((request, response) => {
    void note(request).then((call) => {
      calls.push(call);
      answer[manner](response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { calls, url: `${origin}/api/`, responseUrl: `${origin}/respond` };
}

const answer: Readonly<Record<Manner, (response: ServerResponse) => void>> = {
  answers: (response) => json(response, 200, { ok: true, channel: 'D0MEMBER', ts: '1700.000100' }),
  refuses: (response) => json(response, 404, { ok: false, error: 'expired_trigger_id' }),
  limits: (response) => json(response.setHeader('retry-after', '7'), 429, { ok: false }),
  hangs: () => undefined,
};

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function note(request: IncomingMessage): Promise<SlackCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const method = (request.url ?? '').split('/').at(-1) ?? '';
  if (method === 'respond') return { method, given: JSON.parse(text) as SlackCall['given'] };
  const given = [...new URLSearchParams(text)].map(([key, value]) => [key, unpacked(value)]);
  return { method, given: Object.fromEntries(given) as SlackCall['given'] };
}

function unpacked(value: string): unknown {
  return /^[[{]/.test(value) ? JSON.parse(value) : value;
}
