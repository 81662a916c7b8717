import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import type { EntryName } from '#infra/constructs/entries.ts';
import { deployedName } from '#infra/stacks/deployed-name.ts';
import type { StageName } from '#infra/stages.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { clientConfig } from '#shared/store/connection.ts';

/** Calls a function and waits for what it answers; a refusal is the name of the fault it ended with. */
export type CallFunction = (name: EntryName, payload: object) => Promise<Result<unknown, string>>;

/** Where functions run: those of a stage, or those of a machine by its address. */
export type FunctionsAt =
  | { readonly stage: StageName; readonly region: string }
  | { readonly endpoint: string; readonly region: string };

/** Longer than any function may take, in ms. */
const patience = 90_000;

const ended = z.object({ errorType: z.string() });

export function functionsAt(at: FunctionsAt): CallFunction {
  const client = new LambdaClient({ ...clientConfig(at), requestHandler: waiting });
  return async (name, payload) => {
    const answer = await client.send(
      new InvokeCommand({
        FunctionName: 'stage' in at ? deployedName(at.stage, name) : name,
        Payload: Buffer.from(JSON.stringify(payload)),
      }),
    );
    const said: unknown = JSON.parse(Buffer.from(answer.Payload ?? []).toString() || 'null');
    if (answer.FunctionError === undefined) return accepted(said);
    return refused(ended.safeParse(said).data?.errorType ?? answer.FunctionError);
  };
}

const waiting = {
  connectionTimeout: 2_000,
  requestTimeout: patience,
  throwOnRequestTimeout: true,
};
