import { jsonOf } from '#infra/json-of.ts';
import { readBody } from '#infra/local/read-body.ts';
import { methodArguments } from './method-arguments.ts';
import { takeReply } from './response-url.ts';
import { callMethod } from './web-api.ts';
import type { Workspace } from './workspace.ts';

const apiPath = '/slack-api/';
export const replyPath = '/slack-response/';

/** What the bot finds where Slack's servers would be: the Web API and the response URLs. */
export function workspaceRoutes(workspace: Workspace) {
  return async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(apiPath) && !pathname.startsWith(replyPath)) return undefined;
    if (request.method !== 'POST') return new Response(null, { status: 405 });
    const body = await readBody(request);
    if (body === undefined) return new Response(null, { status: 413 });
    if (pathname.startsWith(replyPath)) {
      const answer = await takeReply(workspace, pathname.slice(replyPath.length), jsonOf(body));
      return new Response(answer, { status: answer === 'ok' ? 200 : 404 });
    }
    const given = methodArguments(request.headers.get('content-type') ?? '', body);
    if (!given) return Response.json({ ok: false, error: 'invalid_json' });
    return Response.json(await callMethod(workspace, pathname.slice(apiPath.length), given));
  };
}
