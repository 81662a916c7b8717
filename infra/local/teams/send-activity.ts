import { randomUUID } from 'node:crypto';
import { askBot, type BotAnswer } from '#infra/local/page/bot-answer.ts';
import { isPersonal, memberId, teamsSeat } from './conversations.ts';
import type { Tenant } from './tenant.ts';
import { connectorPath } from './tenant-routes.ts';

/** Where something happens: a chat or channel, and in a channel the thread. */
export interface Where {
  readonly conversation: string;
  readonly thread: string | null;
}

/** Brings an activity to the bot as Teams would: from one person, somewhere. */
export function sendActivity(
  tenant: Tenant,
  user: string,
  where: Where,
  what: object,
): Promise<BotAnswer> {
  const { options } = tenant;
  const { id, name } = { id: options.botUser.teams.id, name: options.botUser.name };
  const activity = {
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: new URL(connectorPath, options.baseUrl).href,
    from: { id: memberId(user), aadObjectId: user, name: teamsSeat(options, user)?.name ?? '' },
    recipient: { id, name },
    conversation: conversationJson(tenant, where),
    channelData: channelData(tenant, where),
    locale: 'en-GB',
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', timezone: 'Europe/London' }],
    ...what,
  };
  const url = new URL('/api/messages', options.botUrl).href;
  return askBot(url, { 'content-type': 'application/json' }, JSON.stringify(activity));
}

function conversationJson({ id: tenantId }: Tenant, { conversation, thread }: Where): object {
  if (isPersonal(conversation)) {
    return { id: conversation, tenantId, conversationType: 'personal' };
  }
  const id = thread === null ? conversation : `${conversation};messageid=${thread}`;
  return { id, tenantId, conversationType: 'channel', isGroup: true };
}

function channelData({ id, options }: Tenant, { conversation }: Where): object {
  if (isPersonal(conversation)) return { tenant: { id } };
  const team = options.channels[0]?.teams.channel ?? conversation;
  return { tenant: { id }, team: { id: team }, channel: { id: conversation } };
}
