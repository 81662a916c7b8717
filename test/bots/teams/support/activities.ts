import { about } from './views.ts';

export const channel = '19:board@thread.tacv2';
const tenant = 'tenant-1';

/** What the two kinds of conversation say of themselves. */
export const places = {
  channel: {
    conversation: {
      id: `${channel};messageid=1700000000000`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: tenant,
    },
    channelData: { channel: { id: channel }, team: { id: channel }, tenant: { id: tenant } },
  },
  personal: {
    conversation: { id: 'a:one-to-one', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  },
};

let count = 0;

export function activity(
  where: keyof typeof places,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  count += 1;
  return {
    id: `f:${count}`,
    timestamp: '2026-11-23T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: '29:sam', name: 'Sam', aadObjectId: 'sam' },
    recipient: { id: '28:accord', name: 'Accord' },
    ...places[where],
    ...given,
  };
}

export function execute(
  where: keyof typeof places,
  verb: unknown,
  data: unknown = { about, nonce: 'n-0' },
): Record<string, unknown> {
  const action = { type: 'Action.Execute', verb, data };
  return activity(where, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' },
  });
}

export function dialog(name: 'task/fetch' | 'task/submit', data: unknown): Record<string, unknown> {
  return activity('channel', { type: 'invoke', name, value: { data, context: { theme: 'dark' } } });
}
