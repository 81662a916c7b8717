import { readJson } from '#infra/local/read-body.ts';
import {
  createConversation,
  deleteActivity,
  postActivity,
  putActivity,
  refusal,
} from './connector.ts';
import { answerMembers } from './members.ts';
import type { Tenant } from './tenant.ts';

export const connectorPath = '/teams-connector/';

/** What the bot finds where Microsoft's Bot Connector would be. */
export function tenantRoutes(tenant: Tenant) {
  return async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(connectorPath)) return undefined;
    const [version, conversations, id, ...rest] = pathname
      .slice(connectorPath.length)
      .split('/')
      .filter(Boolean)
      .map(decodeURIComponent);
    if (version !== 'v3' || conversations !== 'conversations') return refusal(404, 'NotFound');
    if (id === undefined) return createConversation(tenant, await readJson(request));
    if (request.method === 'GET') return answerMembers(tenant, id, rest);
    return changeActivities(tenant, request, { id, rest });
  };
}

async function changeActivities(
  tenant: Tenant,
  request: Request,
  path: { readonly id: string; readonly rest: readonly string[] },
): Promise<Response> {
  const [activities, activity = null] = path.rest;
  if (activities !== 'activities') return refusal(404, 'NotFound');
  if (request.method === 'POST') {
    const to = { id: path.id, replyTo: activity };
    return postActivity(tenant, to, await readJson(request));
  }
  if (activity === null) return refusal(405, 'MethodNotAllowed');
  const where = { id: path.id, activity };
  if (request.method === 'PUT') return putActivity(tenant, where, await readJson(request));
  if (request.method === 'DELETE') return deleteActivity(tenant, where);
  return refusal(405, 'MethodNotAllowed');
}
