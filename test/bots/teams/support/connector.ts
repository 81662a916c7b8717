import { serve } from './server.ts';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** A Bot Connector that takes every message, or answers as it is told. */
export async function connector(
  answer: { status: number; headers?: Record<string, string> } = { status: 200 },
) {
  const calls: Call[] = [];
  const serviceUrl = await serve((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const body = JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>;
      calls.push({
        method: request.method ?? '',
        path: decodeURIComponent(request.url ?? ''),
        body,
      });
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify({ id: `message-${calls.length}` }));
    });
  });
  return { serviceUrl, calls };
}
