import { text } from 'node:stream/consumers';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { alternatives } from '#bots/wording/input-problems-expected.ts';
import { secretNames } from '#infra/constructs/entries.ts';
import { secretNameOf } from '#infra/stacks/secret-name.ts';
import { operating } from '#infra/words/operating.ts';
import { answeringAws } from './operating/answering-aws.ts';
import { changeSecret } from './operating/change-secret.ts';
import { stageAsked } from './operating/stage-asked.ts';
import { valueTyped } from './operating/value-typed.ts';
import { unusableOption } from './unusable-option.ts';
import type { Verb } from './verb.ts';

export const rotate: Verb = {
  usage: [
    "Puts a new value into a stage's secret in the place of one name, and leaves the others alone.",
    'The value comes from standard input and is never shown: read -rs NEW; printf %s "$NEW" | accord rotate …',
    'The functions get it with the next npm run deploy.',
  ],
  operands: ['NAME'],
  options: {
    stage: { type: 'value', value: 'STAGE', needed: true, help: 'Whose secret.' },
  },
  run: (args, { env }) =>
    answeringAws(async () => {
      const asked = stageAsked(args.needed('stage'), env);
      if (!asked.ok) return asked.refusal;
      const named = args.needed('NAME');
      const name = secretNames.find((each) => each === named);
      if (name === undefined) return unusableOption('NAME', named, alternatives(secretNames));
      const value = valueTyped(process.stdin.isTTY ? '' : await text(process.stdin));
      if (!value.ok) return value.refusal;
      const { stage, region } = asked.value;
      const secret = secretNameOf(stage);
      const client = new SecretsManagerClient({ region });
      const changed = await changeSecret(client, secret, { name, value: value.value });
      if (!changed.ok) return { exit: 'no', words: operating.noObject(secret), data: {} };
      const words =
        changed.value === 'changed' ? operating.rotated(name, stage) : operating.unchanged(name);
      return { exit: 'ok', words, data: { name, stage, changed: changed.value === 'changed' } };
    }),
};
