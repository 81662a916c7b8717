import { describe, expect, it } from 'vitest';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { teamsMessenger } from '#bots/teams/messenger.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { memoryReferences } from '#test/support/memory-references.ts';
import { play } from '#test/support/play.ts';
import { channel } from './support/activities.ts';
import { connector } from './support/connector.ts';
import { dataOf } from './support/inside.ts';
import { open } from './support/teams.ts';

const { decision: opened } = play();

const board: Place = { platform: 'teams', tenant: 'tenant-1', channel };
const sam: Account = { platform: 'teams', tenant: 'tenant-1', user: 'sam' };

async function messenger(answer?: Parameters<typeof connector>[0]) {
  const { serviceUrl, calls } = await connector(answer);
  const references = memoryReferences();
  const kept = { channelId: 'msteams', serviceUrl, bot: { id: '28:accord' } };
  await references.remember('tenant-1', channel, { ...kept, conversation: { id: channel } });
  await references.remember('tenant-1', 'sam', { ...kept, conversation: { id: 'a:sam' } });
  let drawn = 0;
  const nonce = () => {
    drawn += 1;
    return `n-${drawn}`;
  };
  const adapter = new TeamsAdapter(open);
  return { calls, references, messenger: teamsMessenger({ adapter, references, nonce }) };
}

describe('a decision', () => {
  it('is shown as a new message, and redrawn there with a new nonce', async () => {
    const { calls, messenger: teams } = await messenger();
    const message = await teams.show(board, opened);
    await teams.redraw(board, message, opened);
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /v3/conversations/${channel}/activities`,
      `PUT /v3/conversations/${channel}/activities/message-1`,
    ]);
    expect(calls.map(({ body }) => dataOf(body, 'agree')['nonce'])).toEqual(['n-1', 'n-2']);
    expect(JSON.parse(message)).toEqual({ conversation: channel, activity: 'message-1' });
  });

  it('is told and answered one-to-one', async () => {
    const { calls, messenger: teams } = await messenger();
    await teams.tell(sam, { kind: 'outcome' }, opened);
    await teams.answer(sam, ['You agreed.']);
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v3/conversations/a:sam/activities',
      'POST /v3/conversations/a:sam/activities',
    ]);
    expect(JSON.stringify(calls[1]?.body)).toContain('You agreed.');
  });
});

describe('a delivery that fails', () => {
  it.each([[408], [412], [429], [500], [502], [503]])(
    'with %i is a fault, and is not tried again at once',
    async (status) => {
      const { calls, messenger: teams } = await messenger({
        status,
        headers: { 'retry-after': '7' },
      });
      const fault: unknown = await teams.show(board, opened).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(DeliveryFault);
      expect(fault).toMatchObject({ retryAfter: 7 });
      expect(calls).toHaveLength(1);
    },
  );

  it.each([
    ['is not remembered', { ...board, channel: 'unknown' }],
    ['is on the other platform', { platform: 'slack', team: 't', channel: 'c' } as const],
  ])('because the place %s is a fault', async (_why, where) => {
    const { calls, messenger: teams } = await messenger();
    await expect(teams.show(where, opened)).rejects.toThrow(DeliveryFault);
    expect(calls).toEqual([]);
  });

  it('because the remembered host is not one of ours to call is a fault', async () => {
    const { references, messenger: teams } = await messenger();
    await references.remember('tenant-1', channel, {
      channelId: 'msteams',
      serviceUrl: 'https://example.org/',
      conversation: { id: channel },
    });
    await expect(teams.show(board, opened)).rejects.toThrow(DeliveryFault);
  });

  it('because the message is none of ours is a fault', async () => {
    const { messenger: teams } = await messenger();
    await expect(teams.redraw(board, '{}', opened)).rejects.toThrow(DeliveryFault);
    await expect(teams.redraw(board, 'x', opened)).rejects.toThrow(DeliveryFault);
  });
});
