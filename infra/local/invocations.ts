import type { Functions } from './load-functions.ts';
import { readJson } from './read-body.ts';

type Called = (payload: never) => Promise<unknown>;

/**
 * Answers as much of Lambda's Invoke as Accord's own tools use, so that they reach the functions of
 * this machine as they reach those on AWS. It takes signed requests alone: no page in a browser sends one.
 */
export async function answerInvocation(
  { effects, woken }: Functions,
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const name = /^\/2015-03-31\/functions\/([a-z]+)\/invocations$/.exec(pathname)?.[1];
  if (name === undefined || request.method !== 'POST') return undefined;
  const called = new Map<string, Called>(Object.entries({ effects, ...woken })).get(name);
  if (called === undefined) return fault(404, 'ResourceNotFoundException');
  if (!request.headers.has('authorization')) return fault(403, 'MissingAuthenticationToken');
  return invoked(called, await readJson(request));
}

async function invoked(called: Called, payload: unknown): Promise<Response> {
  try {
    return Response.json((await called(payload as never)) ?? null);
  } catch (thrown) {
    const errorType = thrown instanceof Error ? thrown.name : typeof thrown;
    const headers = { 'x-amz-function-error': 'Unhandled' };
    return Response.json({ errorType }, { headers });
  }
}

function fault(status: number, type: string): Response {
  return Response.json({ Type: 'User' }, { status, headers: { 'x-amzn-errortype': type } });
}
