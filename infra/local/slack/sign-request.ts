import { createHmac } from 'node:crypto';

/** The headers by which an app knows that a request comes from Slack. Machine time, in seconds. */
export function signRequest(
  secret: string,
  body: string,
  seconds: number,
): { readonly 'x-slack-request-timestamp': string; readonly 'x-slack-signature': string } {
  const mac = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${mac}` };
}
