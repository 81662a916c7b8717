import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerInvocation } from '#infra/local/invocations.ts';
import type { Functions } from '#infra/local/load-functions.ts';
import { serve } from '#infra/local/serve.ts';
import { clientConfig } from '#shared/store/connection.ts';

/** A machine whose one function of note fails with words that nobody should read. */
async function machine() {
  const heard: unknown[] = [];
  const functions = {
    fronts: new Map(),
    effects: async (event: unknown) => {
      heard.push(event);
      return { batchItemFailures: [] };
    },
    woken: {
      daily: async (payload: unknown) => void heard.push(payload),
      deadlines: () => Promise.reject(new TypeError('xoxb-secret')),
    },
  } as unknown as Functions;
  const server = await serve(0, (request) => answerInvocation(functions, request));
  onTestFinished(() => server.close());
  const client = new LambdaClient(clientConfig({ region: 'eu-west-2', endpoint: server.url }));
  const invoke = async (FunctionName: string, payload: object) => {
    const Payload = Buffer.from(JSON.stringify(payload));
    const answer = await client.send(new InvokeCommand({ FunctionName, Payload }));
    return [answer.FunctionError, Buffer.from(answer.Payload ?? []).toString()];
  };
  return { heard, invoke, url: server.url };
}

describe('a function of this machine', () => {
  it('is called as AWS’s own client calls one, and answers', async () => {
    const { heard, invoke } = await machine();
    expect(await invoke('effects', { Records: [] })).toEqual([
      undefined,
      '{"batchItemFailures":[]}',
    ]);
    expect(await invoke('daily', { ics: 'a' })).toEqual([undefined, 'null']);
    expect(heard).toEqual([{ Records: [] }, { ics: 'a' }]);
  });

  it('that fails says which fault it was, and not what that said', async () => {
    const { invoke } = await machine();
    expect(await invoke('deadlines', {})).toEqual(['Unhandled', '{"errorType":"TypeError"}']);
  });

  it('that is none of those is not there; nor is anything else', async () => {
    const { invoke, url } = await machine();
    await expect(invoke('slack', {})).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect((await fetch(`${url}/2015-03-31/functions/effects/invocations`)).status).toBe(404);
  });

  it('is not called without a signature, as a page in a browser would', async () => {
    const { heard, url } = await machine();
    const path = `${url}/2015-03-31/functions/effects/invocations`;
    const answer = await fetch(path, { method: 'POST', body: '{"Records":[]}' });
    expect([answer.status, heard]).toEqual([403, []]);
  });
});
