import type { Desk, Press, Reply } from '#bots/desk/desk.ts';
import { slackFront } from '#bots/slack/front.ts';
import type { ChoicesView, FormView, NoticeView } from '#bots/views/view.ts';
import type { Account } from '#shared/directory/account.ts';
import { about, signingSecret } from './slack-requests.ts';
import { slackWebApi } from './slack-web-api.ts';

/** Slack's front with a desk that always replies the same, and a Slack of its own beside it. */
export async function frontReplying(
  reply: Reply | Error,
  manner?: Parameters<typeof slackWebApi>[0],
) {
  const slack = await slackWebApi(manner);
  const presses: Press[] = [];
  const owed: { account: Account; lines: readonly string[] }[] = [];
  const desk: Desk = {
    press(press) {
      presses.push(press);
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
  };
  const front = slackFront({
    settings: {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_BOT_ID: 'BACCORD',
      SLACK_BOT_USER_ID: 'UACCORD',
      SLACK_API_URL: slack.url,
    },
    desk,
    owe(account, lines) {
      owed.push({ account, lines });
      return Promise.resolve();
    },
  });
  return { front, presses, owed, slack };
}

export const receipt: NoticeView = {
  kind: 'notice',
  lines: ['You agreed to version 2.', 'You can change this until it closes.'],
  buttons: [
    {
      act: 'take-back-answer',
      label: 'Take back my answer',
      spoken: 'Take back my answer: Shall we?',
      about,
      press: 'does',
    },
  ],
};

export const done: Reply = { kind: 'done', receipt, card: null };

export const refused: Reply = {
  kind: 'refused',
  notice: { kind: 'notice', lines: ['This is closed.'], buttons: [] },
  card: null,
};

export const objectForm: FormView = {
  kind: 'form',
  act: 'object',
  about,
  title: 'I object',
  lines: ['It goes on the record.'],
  fields: [
    { id: 'harm', label: 'What harm do you see?', kind: 'lines', required: true, max: 2000 },
    {
      id: 'help',
      label: 'What would help?',
      kind: 'lines',
      required: false,
      hint: 'May be empty.',
    },
  ],
  submit: 'Object',
};

export const choices: ChoicesView = {
  kind: 'choices',
  title: 'Shall we pay for 20 home-from-hospital places this winter?',
  lines: ['What you can do now'],
  can: [
    { act: 'abstain', label: 'I abstain', spoken: 'I abstain: Shall we?', about, press: 'does' },
    { act: 'suggest-words', label: 'Suggest new words', spoken: 'Suggest', about, press: 'asks' },
  ],
  cannot: ['You cannot call a vote yet. The person in the chair can.'],
};

export function asks(view: FormView | ChoicesView): Reply {
  return { kind: 'ask', view };
}
