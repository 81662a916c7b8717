import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { serve } from './server.ts';

export const appId = '2c7e8f0a-0000-4000-8000-000000000001';
export const serviceUrl = 'https://smba.trafficmanager.net/uk/';

/** Keys by id, each with what it is endorsed for; `strange` is not in the document. */
export async function tokenServer() {
  const endorsements: Record<string, readonly string[] | undefined> = {
    teams: ['msteams', 'webchat'],
    webchat: ['webchat'],
    bare: undefined,
  };
  const keys = Object.fromEntries(
    await Promise.all(
      [...Object.keys(endorsements), 'strange'].map(
        async (kid) => [kid, await generateKeyPair('RS256', { extractable: true })] as const,
      ),
    ),
  );
  const published = await Promise.all(
    Object.entries(endorsements).map(async ([kid, endorsed]) => ({
      ...(await exportJWK(pair(keys, kid).publicKey)),
      kid,
      use: 'sig',
      ...(endorsed === undefined ? {} : { endorsements: endorsed }),
    })),
  );
  const address = await serve((request, response) => {
    const body =
      request.url === '/keys' ? { keys: published } : { issuer, jwks_uri: `${address}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  return {
    metadata: `${address}/metadata`,
    sign: (given: Partial<Claims> = {}) => sign(keys, { ...usual, ...given }),
  };
}

const issuer = 'https://api.botframework.com';

interface Claims {
  readonly issuer: string;
  readonly audience: string;
  readonly serviceUrl: string;
  readonly expires: string;
  /** The key that signs, and the key that the token says it is. */
  readonly key: string;
  readonly kid?: string;
}

const usual: Claims = { issuer, audience: appId, serviceUrl, expires: '1h', key: 'teams' };

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

async function sign(keys: Readonly<Record<string, Pair>>, claims: Claims): Promise<string> {
  const token = await new SignJWT({ serviceurl: claims.serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: claims.kid ?? claims.key })
    .setIssuer(claims.issuer)
    .setAudience(claims.audience)
    .setIssuedAt()
    .setExpirationTime(claims.expires)
    .sign(pair(keys, claims.key).privateKey);
  return `Bearer ${token}`;
}

function pair(keys: Readonly<Record<string, Pair>>, kid: string): Pair {
  const found = keys[kid];
  if (found === undefined) throw new Error(`no key ${kid}`);
  return found;
}
