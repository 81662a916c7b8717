import { describe, expect, it } from 'vitest';
import { plainWords } from '#bots/teams/plain-words.ts';
import { activity, channel } from './support/activities.ts';
import { fakeDesk } from './support/fake-desk.ts';
import { dataOf } from './support/inside.ts';
import { bodyOf, teams } from './support/teams.ts';
import { done, formView } from './support/views.ts';

const name = 'composeExtension/fetchTask';
const payload = {
  id: '1700000000001',
  replyToId: '1700000000000',
  createdDateTime: '2026-11-23T09:00:00.000Z',
  from: { user: { userIdentityType: 'aadUser', id: 'sam', displayName: 'Sam' } },
  body: { contentType: 'html', content: '<div><div>Who pays?</div></div>' },
  attachments: [],
};

/** Sam points at a message in the thread under a card. */
function pointing(message: object = {}, where: 'channel' | 'personal' = 'channel', value = {}) {
  const messagePayload = { ...payload, ...message };
  const commandId = 'make-it-count';
  return activity(where, {
    type: 'invoke',
    name,
    value: { commandId, commandContext: 'message', messagePayload, ...value },
  });
}

async function pressedBy(posted: Record<string, unknown>) {
  const desk = fakeDesk(({ values }) =>
    values === undefined ? { kind: 'ask', view: formView } : done,
  );
  const { post } = teams(desk);
  const answer = await post(posted);
  return { desk, post, answer, press: desk.pressed[0] };
}

const under = {
  platform: 'teams',
  tenant: 'tenant-1',
  message: JSON.stringify({ conversation: channel, activity: '1700000000000' }),
};

describe('the action on a message', () => {
  it('says whose it is, under which card, and what it says', async () => {
    const { press } = await pressedBy(pointing());
    expect(press).toMatchObject({
      act: 'make-it-count',
      pointedAt: { isOwn: true, under, text: 'Who pays?' },
    });
  });

  it('finds the card by the thread where the message does not name it', async () => {
    const { press } = await pressedBy(pointing({ replyToId: null }));
    expect(press).toMatchObject({ pointedAt: { under } });
  });

  it('of someone else is not one’s own; the first of a thread, or in a chat, is under no card', async () => {
    const other = { user: { id: 'pat' } };
    expect((await pressedBy(pointing({ from: other }))).press?.pointedAt).toMatchObject({
      isOwn: false,
    });
    for (const alone of [
      pointing({ id: '1700000000000', replyToId: null }),
      pointing({}, 'personal'),
    ]) {
      expect((await pressedBy(alone)).press?.pointedAt).toMatchObject({ under: null });
    }
  });

  it('opens the form, and what is sent from it is an act like any other', async () => {
    const { desk, post, answer } = await pressedBy(pointing());
    const form = bodyOf(answer);
    expect(form).toMatchObject({ task: { type: 'continue' } });
    const data = { ...dataOf(form, formView.act), 'one:harm': 'No money' };
    const sent = activity('channel', {
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: { commandId: 'make-it-count', commandContext: 'message', data },
    });
    expect(bodyOf(await post(sent))).toMatchObject({ task: { value: { title: 'Recorded' } } });
    expect(desk.pressed[1]).toMatchObject({ act: formView.act, values: { harm: 'No money' } });
    expect(desk.pressed[1]?.pointedAt).toBeUndefined();
  });

  it('that is none of ours, or on no message, is turned away', async () => {
    for (const value of [{ commandId: 'other' }, { messagePayload: undefined }]) {
      const { press, answer } = await pressedBy(pointing({}, 'channel', value));
      expect(press).toBeUndefined();
      expect(answer.statusCode).toBe(400);
    }
  });
});

describe('what Teams sends as HTML', () => {
  it.each([
    ['<p>One.</p><p>Two &amp; three&nbsp;&lt;4</p>', 'One.\nTwo & three <4'],
    ['<div>It&#39;s <b>bold</b><br>and <at id="0">Ann</at></div>', "It's bold\nand Ann"],
    ['<attachment id="1"></attachment><p>Yes</p>', 'Yes'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (html, read) => {
    expect(plainWords(html)).toBe(read);
  });
});
