import { secretNames } from '#infra/constructs/entries.ts';
import { secretNameOf } from '#infra/stacks/secret-name.ts';
import { sentences } from '#infra/words/deploy.ts';
import type { Wish } from './wish.ts';

/** What an account says of itself. */
export interface AccountFacts {
  /** Null where nobody is signed in. */
  readonly account: string | null;
  /** The version of CDK's bootstrap stack in the region; null where there is none. */
  readonly bootstrap: string | null;
  /** The stage's secret; null where there is none. */
  readonly secret: SecretFacts | null;
}

export interface SecretFacts {
  readonly version: string;
  /** The settings that are filled in, by name. */
  readonly filled: readonly string[];
}

/** Everything that stands in the way of a deployment, each in a sentence; nothing if it may begin. */
export function preflight({ stage, settings }: Wish, facts: AccountFacts, today: string): string[] {
  if (facts.account === null) return [sentences.notSignedIn];
  return [
    ...(facts.bootstrap === null ? [sentences.noBootstrap(facts.account, settings.region)] : []),
    ...secretProblems(stage, facts.secret),
    ...(settings.operators.length === 0 ? [sentences.noOperators(stage)] : []),
    ...teamsSecretProblems(stage, settings.teamsSecretEnds, today),
  ];
}

function secretProblems(stage: string, secret: SecretFacts | null): string[] {
  const name = secretNameOf(stage);
  const missing = secretNames.filter((setting) => secret?.filled.includes(setting) !== true);
  if (secret === null) return [sentences.noSecret(name, missing)];
  return missing.length === 0 ? [] : [sentences.settingsMissing(stage, name, missing)];
}

function teamsSecretProblems(stage: string, ends: string | null, today: string): string[] {
  if (ends === null) return [sentences.noTeamsSecretEnd(stage)];
  return ends <= today ? [sentences.teamsSecretEnded(stage, ends)] : [];
}
