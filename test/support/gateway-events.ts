import type { HttpRequest } from '#bots/slack/http-request.ts';

/** As API Gateway brings a form: in base64. */
export function asFromGateway({ headers, body = '' }: HttpRequest): HttpRequest {
  return { headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}

/** As it brings JSON. */
export function posted(body: unknown, headers: Readonly<Record<string, string>>): HttpRequest {
  return { headers, body: JSON.stringify(body), isBase64Encoded: false };
}

/** The keys of an item, as the table's stream tells them. */
export function keysOf(pk: string, sk: string) {
  return { pk: { S: pk }, sk: { S: sk } };
}

export function statusOf(answer: unknown): unknown {
  return (answer as { readonly statusCode: unknown }).statusCode;
}
