import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { jsonOf } from '#infra/json-of.ts';
import type { AccountFacts, SecretFacts } from './preflight.ts';

/** Where CDK's bootstrap stack writes its version. */
const bootstrapVersion = '/cdk-bootstrap/hnb659fds/version';

/** Asks the account that is signed in; changes nothing. What it may not ask is thrown. */
export async function accountFacts(region: string, secretName: string): Promise<AccountFacts> {
  const account = await signedIn(region);
  if (account === null) return { account, bootstrap: null, secret: null };
  const [bootstrap, secret] = await Promise.all([
    bootstrapOf(region),
    secretOf(region, secretName),
  ]);
  return { account, bootstrap, secret };
}

async function signedIn(region: string): Promise<string | null> {
  const asking = new STSClient({ region }).send(new GetCallerIdentityCommand());
  const said = await asking.catch(nothingIf(noIdentity));
  return said?.Account ?? null;
}

async function bootstrapOf(region: string): Promise<string | null> {
  const asking = new SSMClient({ region }).send(
    new GetParameterCommand({ Name: bootstrapVersion }),
  );
  const said = await asking.catch(nothingIf(['ParameterNotFound']));
  return said?.Parameter?.Value ?? null;
}

async function secretOf(region: string, name: string): Promise<SecretFacts | null> {
  const client = new SecretsManagerClient({ region });
  const asking = client.send(new GetSecretValueCommand({ SecretId: name }));
  const said = await asking.catch(nothingIf(['ResourceNotFoundException']));
  if (said === null) return null;
  return { version: said.VersionId ?? '', filled: filledIn(said.SecretString ?? '') };
}

/** The names under which a non-empty text stands; none where the secret is no JSON object. */
function filledIn(text: string): readonly string[] {
  const held = jsonOf(text);
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [name] : [],
  );
}

/** Faults that say that nobody is signed in. */
export const noIdentity: readonly string[] = [
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
];

function nothingIf(names: readonly string[]): (error: unknown) => null {
  return (error) => {
    if (error instanceof Error && names.includes(error.name)) return null;
    throw error;
  };
}
