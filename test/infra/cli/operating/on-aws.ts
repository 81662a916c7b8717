import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import type { FunctionsBench } from './functions-bench.ts';

/**
 * Lambda's calls lead to the real functions of a bench, by the names that the stage live gives them;
 * what is `planned` is answered in their place, once each.
 */
export function lambdaTo({ functions: { effects, woken } }: FunctionsBench) {
  const lambda = mockClient(LambdaClient);
  const called: string[] = [];
  const planned: (() => object)[] = [];
  const all = new Map(Object.entries({ effects, ...woken }));
  const answered = (payload: unknown) => ({ Payload: Buffer.from(JSON.stringify(payload)) });
  lambda.on(InvokeCommand).callsFake(async ({ FunctionName = '', Payload }) => {
    called.push(FunctionName);
    const instead = planned.shift();
    if (instead !== undefined) return instead();
    const name = /^Accord-live-Stateless-([a-z]+)$/.exec(FunctionName)?.[1] ?? '';
    try {
      const payload: unknown = JSON.parse(Buffer.from(Payload as Uint8Array).toString());
      return answered((await all.get(name)?.(payload as never)) ?? null);
    } catch (fault) {
      const errorType = fault instanceof Error ? fault.name : '';
      return { ...answered({ errorType, errorMessage: 'a token' }), FunctionError: 'Unhandled' };
    }
  });
  return { called, planned };
}
