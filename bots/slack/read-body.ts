import { isObject, isPayload } from './is-payload.ts';

export type Reading =
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'payload'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable' };

const unreadable: Reading = { kind: 'unreadable' };

/** What Slack says in a body that it signed: JSON, a form around JSON, or a command's own form. */
export function readBody(contentType: string, bytes: Uint8Array): Reading {
  const body = decode(contentType, Buffer.from(bytes).toString('utf8'));
  if (!isObject(body)) return unreadable;
  const { type, challenge } = body;
  if (type === 'url_verification' && typeof challenge === 'string') {
    return { kind: 'challenge', challenge };
  }
  return isPayload(body) ? { kind: 'payload', body } : unreadable;
}

/** Slack asks whether the address answers, unsigned, and expects nothing to happen. */
export function isSslCheck(contentType: string, bytes: Uint8Array): boolean {
  if (mediaType(contentType) !== form) return false;
  const asked = new URLSearchParams(Buffer.from(bytes).toString('utf8'));
  const names = [...asked.keys()];
  return asked.get('ssl_check') === '1' && names.every((name) => sslCheckFields.has(name));
}

const form = 'application/x-www-form-urlencoded';
const sslCheckFields: ReadonlySet<string> = new Set(['ssl_check', 'token']);

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function decode(contentType: string, text: string): unknown {
  switch (mediaType(contentType)) {
    case 'application/json':
      return parseJson(text);
    case form:
      return decodeForm(new URLSearchParams(text));
    default:
      return undefined;
  }
}

function decodeForm(fields: URLSearchParams): unknown {
  const payload = fields.get('payload');
  return payload === null ? Object.fromEntries(fields) : parseJson(payload);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
