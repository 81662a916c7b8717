import { canonical, sha256 } from '#shared/hash.ts';
import type { Caller } from './caller.ts';
import type { Sent } from './read-sent.ts';

/**
 * The same for one press of one drawing, however often Teams sends it again: its second retry has
 * a new activity id, but the drawing's nonce stays until an answer renews it.
 */
export function commandId({ account }: Caller, sent: Sent): string {
  const { nonce, act, about, values } = sent;
  const { tenant, user } = account;
  const press = { nonce, tenant, user, act, about, sent: values !== undefined };
  return `teams-${sha256(canonical(press))}`;
}
