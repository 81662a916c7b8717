import type { Finding } from './check-blocks.ts';

/** What a Web API method answers, always with status 200, as at Slack. */
export type ApiAnswer = { readonly ok: boolean; readonly [field: string]: unknown };

export function failed(error: string, findings: readonly Finding[] = []): ApiAnswer {
  const messages = findings.map(({ pointer, message }) => `${message} [json-pointer:${pointer}]`);
  return { ok: false, error, ...(messages.length > 0 && { response_metadata: { messages } }) };
}
