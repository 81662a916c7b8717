import { describe, expect, it } from 'vitest';
import { message } from '#bots/slack/blocks/message.ts';
import { slackMessenger } from '#bots/slack/messenger.ts';
import { slackClient } from '#bots/slack/slack-client.ts';
import { cardFor, decisionCard } from '#bots/views/decision-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import { isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { unseen } from '#shared/decision/unseen.ts';
import { constitution } from '#shared/forum/constitution.ts';
import board from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { seat } from '#test/support/board.ts';
import { slackWebApi } from '#test/support/slack-web-api.ts';

const channel = { platform: 'slack', team: 'TICS', channel: 'CBOARD' } as const;
const member = { platform: 'slack', team: 'TGPS', user: 'UMEMBER' } as const;
const decision = opened();

describe('a card', () => {
  it('is posted with its text and blocks, and known by where and when it stands', async () => {
    const { messenger, calls } = await messengerAt();
    expect(await messenger.show(channel, decision)).toBe('D0MEMBER/1700.000100');
    const drawn = message(decisionCard(decision));
    expect(calls).toMatchObject([
      {
        method: 'chat.postMessage',
        given: { channel: 'CBOARD', text: drawn.text, unfurl_links: 'false' },
      },
    ]);
    expect(calls[0]?.given['blocks']).toEqual(JSON.parse(JSON.stringify(drawn.blocks)));
  });

  it('shown to a person is drawn again in the conversation that Slack named', async () => {
    const { messenger, calls } = await messengerAt();
    const shown = await messenger.show(member, decision);
    await messenger.redraw(member, shown, decision);
    expect(calls).toMatchObject([
      { method: 'chat.postMessage', given: { channel: 'UMEMBER' } },
      { method: 'chat.update', given: { channel: 'D0MEMBER', ts: '1700.000100' } },
    ]);
    expect(calls[1]?.given).toHaveProperty('text');
    expect(calls[1]?.given).toHaveProperty('blocks');
  });

  it('gives way to one line where the item is dealt with in private', async () => {
    const { messenger, calls } = await messengerAt();
    await messenger.redraw(channel, 'CBOARD/1.1', unseen(decision));
    const { text, blocks } = message(cardFor(unseen(decision)));
    expect(calls).toMatchObject([{ method: 'chat.update', given: { text } }]);
    expect(blocks.map(({ type }) => type)).toEqual(['rich_text']);
  });
});

it('a notice goes to the person', async () => {
  const { messenger, calls } = await messengerAt();
  await messenger.tell(member, { kind: 'outcome' }, decision);
  const { text } = message(noticeView({ kind: 'outcome' }, decision));
  expect(calls).toMatchObject([
    { method: 'chat.postMessage', given: { channel: 'UMEMBER', text } },
  ]);
});

it('an answer that was owed goes to the person', async () => {
  const { messenger, calls } = await messengerAt();
  await messenger.answer(member, ['You agreed to version 2.']);
  expect(calls).toMatchObject([
    { method: 'chat.postMessage', given: { channel: 'UMEMBER', text: 'You agreed to version 2.' } },
  ]);
});

describe('a message that Slack does not take', () => {
  it('is a delivery fault with its cause, after one try', async () => {
    const { messenger, calls } = await messengerAt('refuses');
    const fault = await faultOf(messenger.answer(member, ['Hello.']));
    expect(fault.cause).toBeInstanceOf(Error);
    expect(fault.retryAfter).toBeUndefined();
    expect(calls).toHaveLength(1);
  });

  it('carries how long Slack asks us to wait', async () => {
    const { messenger } = await messengerAt('limits');
    expect(await faultOf(messenger.redraw(channel, 'CBOARD/1.1', decision))).toMatchObject({
      name: 'DeliveryFault',
      retryAfter: 7,
    });
  });
});

async function messengerAt(manner?: Parameters<typeof slackWebApi>[0]) {
  const { url, calls } = await slackWebApi(manner);
  const client = slackClient({ SLACK_BOT_TOKEN: 'xoxb-test', SLACK_API_URL: url });
  return { messenger: slackMessenger(client), calls };
}

async function faultOf(delivery: Promise<unknown>): Promise<DeliveryFault> {
  const fault: unknown = await delivery.catch((error: unknown) => error);
  if (fault instanceof DeliveryFault) return fault;
  throw new Error('delivered', { cause: fault });
}

function opened(): Opened {
  const state = evolve(notOpened, {
    type: 'ProposalOpened',
    ics: 'qe1',
    id: 'd-1',
    forum: {
      id: 'board',
      name: 'ICS NHS board',
      noun: 'board',
      constitution: constitution.parse(board),
      seats: [{ ...seat('chair', 'chair'), holders: ['member'] }],
      governanceLead: 'lena',
      places: [channel],
      parent: null,
      meetings: ['2026-12-10'],
    },
    rulesHash: 'r',
    kind: null,
    publicity: 'public',
    takenAt: 'for a meeting',
    meeting: '2026-12-10',
    answerBy: '2026-12-04T17:00:00.000Z',
    version: 'b7e1',
    words: {
      question: 'Shall we pay for 20 places?',
      why: 'So that people go home.',
      link: 'https://example.nhs.uk/12',
      because: '',
      resolution: '',
    },
    at: '2026-11-23T09:30:00.000Z',
    by: 'member',
    seat: 'chair',
    via: 'slack',
    command: 'c-1',
  });
  if (!isOpened(state)) throw new Error('closed');
  return state;
}
