import { createHmac, timingSafeEqual } from 'node:crypto';

export type SignatureCheck = 'ok' | 'unsigned' | 'stale' | 'wrong';

export interface Signed {
  /** The bytes as they came, before any decoding. */
  readonly body: Uint8Array;
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}

/** How far Slack's clock and ours may be apart, either way. */
const windowInSeconds = 300;

/** Whether Slack sent these very bytes within five minutes of `now` (machine time in ms). */
export function verifySignature(secret: string, signed: Signed, now: number): SignatureCheck {
  const { body, signature, timestamp } = signed;
  if (!signature || !timestamp) return 'unsigned';
  if (!/^\d{1,12}$/.test(timestamp)) return 'wrong';
  if (Math.abs(Math.floor(now / 1000) - Number(timestamp)) > windowInSeconds) return 'stale';
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body);
  return sameText(`v0=${expected.digest('hex')}`, signature) ? 'ok' : 'wrong';
}

/** Takes the same time wherever the two differ. */
function sameText(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
