import { describe, expect, it } from 'vitest';
import { plainWords } from '#bots/slack/listeners/plain-words.ts';
import { asks, frontReplying, objectForm, refused } from '#test/support/slack-front.ts';
import { membersAccount, messageShortcut } from '#test/support/slack-requests.ts';

async function pointing(message: object = {}) {
  const { front, presses } = await frontReplying(asks(objectForm));
  const answer = await front(messageShortcut(message));
  expect(answer.statusCode).toBe(200);
  return presses[0];
}

describe('the shortcut on a message', () => {
  it('says whose it is, under which card, and what it says', async () => {
    expect(await pointing()).toMatchObject({
      account: membersAccount,
      commandId: 'slack-13.37.count',
      act: 'make-it-count',
      pointedAt: {
        isOwn: true,
        under: { platform: 'slack', team: 'TICS', message: 'CBOARD/1700.1' },
        text: 'Who pays?',
      },
    });
  });

  it('of someone else or of a bot is not one’s own', async () => {
    expect(await pointing({ user: 'UOTHER' })).toMatchObject({ pointedAt: { isOwn: false } });
    expect(await pointing({ user: undefined })).toMatchObject({ pointedAt: { isOwn: false } });
  });

  it('in no thread, or the first of one, stands under no card', async () => {
    const alone = { pointedAt: { under: null } };
    expect(await pointing({ thread_ts: undefined })).toMatchObject(alone);
    expect(await pointing({ thread_ts: '1700.5' })).toMatchObject(alone);
  });

  it('may have no words', async () => {
    expect(await pointing({ text: undefined })).toMatchObject({ pointedAt: { text: '' } });
  });

  it('opens the form, or a refusal, over all', async () => {
    for (const reply of [asks(objectForm), refused]) {
      const { front, slack } = await frontReplying(reply);
      await front(messageShortcut());
      expect(slack.calls.map(({ method }) => method)).toEqual(['views.open']);
    }
  });

  it('that is no message of a channel is turned away', async () => {
    const { front, presses } = await frontReplying(refused);
    expect((await front(messageShortcut({ ts: '' }))).statusCode).toBe(400);
    expect(presses).toEqual([]);
  });
});

describe('what Slack marks in a message', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['See <https://papers.test/a|the paper> now', 'See the paper now'],
    ['See <https://papers.test/a>', 'See https://papers.test/a'],
    ['<@U123> asks in <#C1|board>', '@… asks in #board'],
    ['<!channel> hello', 'hello'],
    ['&amp;lt;', '&lt;'],
  ])('%s reads: %s', (text, read) => {
    expect(plainWords(text)).toBe(read);
  });
});
