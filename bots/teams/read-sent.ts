import type { PointedAt } from '#bots/desk/desk.ts';
import { type ActId, actIds } from '#bots/views/act-id.ts';
import { isAbout } from '#bots/views/is-about.ts';
import type { About, Values } from '#bots/views/view.ts';
import { formValues } from './form-values.ts';
import { fieldsOf } from './string-at.ts';

/** A pressed button or a sent form of ours, as it came back. */
export interface Sent {
  readonly nonce: string;
  readonly act: ActId;
  readonly about: About;
  readonly values?: Values;
  readonly pointedAt?: PointedAt;
}

/** Malformed is what no drawing of ours can send; a word we do not know may be from an older one. */
export function readSent(act: unknown, data: unknown): Sent | 'unknown act' | 'malformed' {
  const fields = fieldsOf(data);
  if (fields === undefined || typeof act !== 'string') return 'malformed';
  if (!isActId(act)) return 'unknown act';
  const { nonce, about, sent } = fields;
  if (!isNonce(nonce) || !isAbout(about)) return 'malformed';
  if (sent !== true) return { nonce, act, about };
  const values = formValues(fields);
  return values === undefined ? 'malformed' : { nonce, act, about, values };
}

function isActId(act: string): act is ActId {
  return actIds.some((known) => known === act);
}

function isNonce(nonce: unknown): nonce is string {
  return typeof nonce === 'string' && /^[\w-]{1,64}$/.test(nonce);
}
