import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import { formView } from '#bots/slack/blocks/form-view.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import {
  asks,
  choices,
  done,
  frontReplying,
  objectForm,
  receipt,
  refused,
} from '#test/support/slack-front.ts';
import {
  about,
  membersAccount,
  pressInModal,
  pressOnMessage,
  shortcut,
  slashCommand,
} from '#test/support/slack-requests.ts';

/** As JSON carries it. */
const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const empty = { statusCode: 200, body: '' };

describe('/decide', () => {
  it('brings the person, the channel and the trigger to the desk and opens the form', async () => {
    const { front, presses, slack } = await frontReplying(asks(objectForm));
    expect(await front(slashCommand())).toMatchObject(empty);
    expect(presses).toEqual([
      {
        account: { platform: 'slack', team: 'TICS', user: 'UMEMBER' },
        place: { platform: 'slack', team: 'TICS', channel: 'CBOARD' },
        commandId: 'slack-13.37.decide',
        arrived: expect.any(Number) as number,
        act: 'propose',
        about: {},
      },
    ]);
    expect(slack.calls).toMatchObject([
      { method: 'views.open', given: { trigger_id: '13.37.decide', view: formView(objectForm) } },
    ]);
  });

  it('answers a "no" itself, to this person alone', async () => {
    const { front, slack } = await frontReplying(refused);
    const answer = await front(slashCommand());
    expect(JSON.parse(answer.body)).toMatchObject({
      response_type: 'ephemeral',
      text: 'This is closed.',
    });
    expect(slack.calls).toEqual([]);
  });
});

describe('the shortcut', () => {
  it.each<[string, Reply, object]>([
    ['opens the form', asks(objectForm), modal(objectForm)],
    ['opens a "no" over everything', refused, modal(refusedNotice())],
  ])('%s', async (_, reply, view) => {
    const { front, presses, slack } = await frontReplying(reply);
    expect(await front(shortcut())).toMatchObject(empty);
    expect(presses[0]).toMatchObject({ account: membersAccount, place: null, act: 'propose' });
    expect(slack.calls).toMatchObject([{ method: 'views.open', given: { view: carried(view) } }]);
  });
});

describe('a button on a message', () => {
  it('brings what it is about, from the person’s own workspace and the app’s channel', async () => {
    const { front, presses } = await frontReplying(done);
    await front(pressOnMessage({ act: 'withdraw-objection' }));
    expect(presses[0]).toMatchObject({
      account: membersAccount,
      place: { platform: 'slack', team: 'TICS', channel: 'CBOARD' },
      commandId: 'slack-13.37.withdraw-objection',
      act: 'withdraw-objection',
      about,
    });
    expect(presses[0]).not.toHaveProperty('values');
  });

  it.each([['form', objectForm] as const, ['list', choices] as const])(
    'opens a %s',
    async (_, view) => {
      const { front, slack } = await frontReplying(asks(view));
      expect(await front(pressOnMessage())).toMatchObject(empty);
      expect(slack.calls).toMatchObject([
        { method: 'views.open', given: { trigger_id: '13.37.agree', view: carried(modal(view)) } },
      ]);
    },
  );

  it.each<[string, Reply, Parameters<typeof pressOnMessage>[0], boolean]>([
    ['in a channel leaves the card', done, {}, false],
    ['on a card in private leaves the card', done, { channel: 'DMEMBER' }, false],
    ['on a private notice takes its place', done, { channel: 'DMEMBER', ...onNotice() }, true],
    ['on a fleeting notice takes its place', done, { isEphemeral: true, ...onNotice() }, true],
    ['refused leaves the private notice', refused, { channel: 'DMEMBER', ...onNotice() }, false],
  ])('%s and tells the person alone', async (_, reply, press, replaces) => {
    const { front, slack } = await frontReplying(reply);
    const request = pressOnMessage({ ...press, responseUrl: slack.responseUrl });
    expect(await front(request)).toMatchObject(empty);
    expect(slack.calls).toMatchObject([
      {
        method: 'respond',
        given: { response_type: 'ephemeral', replace_original: replaces },
      },
    ]);
  });
});

describe('a button in a modal', () => {
  it('opens a form in the place of the list', async () => {
    const { front, presses, slack } = await frontReplying(asks(objectForm));
    expect(await front(pressInModal('more-choices'))).toMatchObject(empty);
    expect(presses[0]).toMatchObject({ place: null, commandId: 'slack-13.37.agree' });
    expect(slack.calls).toMatchObject([
      { method: 'views.update', given: { view_id: 'V1', view: carried(modal(objectForm)) } },
    ]);
  });

  it('shows the receipt in the place of the list', async () => {
    const { front, slack } = await frontReplying(done);
    expect(await front(pressInModal('more-choices'))).toMatchObject(empty);
    expect(slack.calls).toMatchObject([
      { method: 'views.update', given: { view_id: 'V1', view: carried(modal(receipt)) } },
    ]);
  });
});

describe('when Slack does not take the answer', () => {
  it.each<[string, Reply, readonly string[]]>([
    ['the receipt is owed', done, receipt.lines],
    ['the "no" is owed', refused, ['This is closed.']],
    ['the person is told that the form did not open', asks(objectForm), [inSlack.notOpened]],
  ])('%s, after one try', async (_, reply, lines) => {
    const { front, owed, slack } = await frontReplying(reply, 'refuses');
    const request = pressOnMessage({ responseUrl: slack.responseUrl });
    expect(await front(request)).toMatchObject(empty);
    expect(owed).toEqual([{ account: membersAccount, lines }]);
    expect(slack.calls).toHaveLength(1);
  });

  it.each([
    ['a command', slashCommand, asks(objectForm)],
    ['a shortcut', shortcut, done],
    ['a list', () => pressInModal('more-choices'), done],
  ] as const)('%s is owed too, rate limits included', async (_, request, reply) => {
    const { front, owed, slack } = await frontReplying(reply, 'limits');
    expect(await front(request())).toMatchObject(empty);
    expect(owed).toHaveLength(1);
    expect(slack.calls).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ['a form', asks(objectForm)],
    ['a receipt', done],
  ])('%s is given up after two seconds of silence', async (_, reply) => {
    const { front, owed, slack } = await frontReplying(reply, 'hangs');
    const started = performance.now();
    expect(await front(pressOnMessage({ responseUrl: slack.responseUrl }))).toMatchObject(empty);
    const took = performance.now() - started;
    expect(owed).toHaveLength(1);
    expect(took).toBeGreaterThan(1900);
  });
});

function onNotice() {
  return { blockId: 'notice-0' };
}

function refusedNotice() {
  return { kind: 'notice', lines: ['This is closed.'], buttons: [] } as const;
}
