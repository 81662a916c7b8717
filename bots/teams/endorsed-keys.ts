import { fieldsOf, stringAt } from './string-at.ts';

/** The keys could not be fetched: that says nothing about the token. */
class KeysFault extends Error {
  override readonly name = 'KeysFault';
  readonly statusCode = 503;

  constructor(cause: unknown) {
    super('keys-unreachable', { cause });
  }
}

interface Keys {
  readonly endorsed: ReadonlySet<string>;
  readonly fetchedAt: number;
}

const hour = 3_600_000;
const fetchedWithin = 4_000;

/**
 * Whether a key may sign for Teams. botbuilder asks this only of keys that have endorsements, and
 * lets a key without any sign for everyone.
 */
export function endorsedKeys(metadata: string): (key: string) => Promise<boolean> {
  let keys: Keys | undefined;
  return async (key) => {
    const age = keys === undefined ? Infinity : Date.now() - keys.fetchedAt;
    if (age > 24 * hour || (keys?.endorsed.has(key) !== true && age > hour)) {
      keys = await fetchKeys(metadata);
    }
    return keys?.endorsed.has(key) === true;
  };
}

/** The id of the key that a bearer token says it is signed with. */
export function keyOf(authHeader: string): string {
  const head = authHeader.split(' ')[1]?.split('.')[0] ?? '';
  const parsed: unknown = JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
  return stringAt(parsed, 'kid') ?? '';
}

async function fetchKeys(metadata: string): Promise<Keys> {
  const keys = fieldsOf(await fetchJson(stringAt(await fetchJson(metadata), 'jwks_uri') ?? ''));
  const all: unknown = keys?.['keys'];
  const ids = (Array.isArray(all) ? all : []).filter(isEndorsed).map((key) => stringAt(key, 'kid'));
  return { endorsed: new Set(ids.filter((id) => id !== undefined)), fetchedAt: Date.now() };
}

function isEndorsed(key: unknown): boolean {
  const endorsements = fieldsOf(key)?.['endorsements'];
  return Array.isArray(endorsements) && endorsements.includes('msteams');
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(fetchedWithin) });
    if (!response.ok) throw new Error(`status-${response.status}`);
    return await response.json();
  } catch (fault) {
    throw new KeysFault(fault);
  }
}
