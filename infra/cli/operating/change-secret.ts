import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { SettingName } from '#shared/settings.ts';

export interface NewValue {
  readonly name: SettingName;
  readonly value: string;
}

const held = z.record(z.string(), z.string());

/**
 * Writes one name of a stage's secret anew and leaves the others as they were. Not for two people at
 * once: Secrets Manager keeps whichever comes last.
 */
export async function changeSecret(
  client: SecretsManagerClient,
  secret: string,
  { name, value }: NewValue,
): Promise<Result<'changed' | 'unchanged', 'no object'>> {
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: secret }));
  const before = held.safeParse(jsonOf(SecretString));
  if (!before.success) return refused('no object');
  if (before.data[name] === value) return accepted('unchanged');
  const after = JSON.stringify({ ...before.data, [name]: value });
  await client.send(new PutSecretValueCommand({ SecretId: secret, SecretString: after }));
  return accepted('changed');
}
