/** An HTTP answer, in API Gateway's own shape. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Slack reads an empty body as "done" and an object as what to show. */
export function ok(body: unknown): HttpAnswer {
  if (body === undefined || body === '') return { statusCode: 200, headers: {}, body: '' };
  return typeof body === 'string' ? text(200, body) : json(200, body);
}

export const malformed = text(400, 'malformed');
export const unsigned = text(401, 'unsigned');
export const tooLarge = text(413, 'too-large');
export const faulty = text(500, 'fault');

function text(statusCode: number, body: string): HttpAnswer {
  return { statusCode, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

function json(statusCode: number, body: unknown): HttpAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { statusCode, headers, body: JSON.stringify(body) };
}
