import type { Desk } from '#bots/desk/desk.ts';
import { slackFront } from '#bots/slack/front.ts';
import type { HttpRequest } from '#bots/slack/http-request.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { About, Values } from '#bots/views/view.ts';
import type { Account } from '#shared/directory/account.ts';
import { dialog, execute } from '#test/bots/teams/support/activities.ts';
import { bodyOf, teams } from '#test/bots/teams/support/teams.ts';
import { slackChannel, slackTeam } from './ics.ts';
import { interaction, signingSecret } from './slack-requests.ts';
import { slackWebApi } from './slack-web-api.ts';

/** Both real fronts, each with its desk, and a Slack of its own for what Slack is asked. */
export async function fronts(desk: Desk, inTeams = desk) {
  const slack = await slackWebApi();
  const front = slackFront({
    settings: {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_BOT_ID: 'BACCORD',
      SLACK_BOT_USER_ID: 'UACCORD',
      SLACK_API_URL: slack.url,
    },
    desk,
    owe: () => Promise.reject(new Error('Slack took everything')),
  });
  const { post } = teams(inTeams);
  return { slack, front, post };
}

export type Fronts = Awaited<ReturnType<typeof fronts>>;

export interface Pressed {
  readonly account: Account;
  readonly act: ActId;
  readonly about: About;
  /** Slack's trigger, Teams' nonce: what a re-send repeats. */
  readonly mark: string;
}

/** A press of a button on the card in Slack's channel, signed now. */
export function slackPress(
  { account, act, about, mark }: Pressed,
  responseUrl: string,
): HttpRequest {
  const value = JSON.stringify(about);
  return interaction({
    type: 'block_actions',
    trigger_id: mark,
    user: { id: account.user, username: account.user, team_id: slackTeam },
    team: { id: slackTeam, domain: 'ics' },
    api_app_id: 'A1',
    token: 'unused',
    container: { type: 'message', channel_id: slackChannel, is_ephemeral: false },
    channel: { id: slackChannel, name: slackChannel },
    message: { type: 'message', ts: '1700.1', text: '', team: slackTeam },
    response_url: responseUrl,
    actions: [{ type: 'button', action_id: act, block_id: 'card-0', value, action_ts: '1700.2' }],
  });
}

/** A form sent in Slack. `mark` is the view's id. */
export function slackForm(
  { account, act, about, mark }: Pressed,
  values: Parameters<typeof boxesOf>[0],
): HttpRequest {
  return interaction({
    type: 'view_submission',
    trigger_id: `${mark}.sent`,
    user: { id: account.user, username: account.user, team_id: slackTeam },
    team: { id: slackTeam, domain: 'ics' },
    api_app_id: 'A1',
    token: 'unused',
    view: {
      id: mark,
      hash: '1.a',
      callback_id: act,
      private_metadata: JSON.stringify(about),
      blocks: [],
      state: { values: boxesOf(values) },
    },
  });
}

/** What stands in a form's boxes, as Slack brings it; what is no plain text, in Slack's own words. */
export function boxesOf(
  values: Readonly<Record<string, string | object>>,
): Readonly<Record<string, object>> {
  const boxes = Object.entries(values).map(([id, value]): [string, object] => [
    id,
    { [id]: typeof value === 'string' ? { value } : value },
  ]);
  return Object.fromEntries(boxes);
}

/** A press of a button on the card in the channel in Teams. */
export function teamsPress({ account, act, about, mark }: Pressed): Record<string, unknown> {
  return { ...execute('channel', act, { about, nonce: mark }), from: fromOf(account) };
}

/** A form sent from a dialog in Teams. */
export function teamsForm(
  { account, act, about, mark }: Pressed,
  values: Values,
): Record<string, unknown> {
  const boxes = Object.entries(values).map(([id, value]): [string, unknown] => [
    `one:${id}`,
    value,
  ]);
  const data: unknown = { act, about, nonce: mark, sent: true, ...Object.fromEntries(boxes) };
  return { ...dialog('task/submit', data), from: fromOf(account) };
}

function fromOf({ user }: Account) {
  return { id: `29:${user}`, name: user, aadObjectId: user };
}

/** What Teams is answered, without what differs in every drawing. */
export async function answerIn({ post }: Fronts, body: unknown): Promise<string> {
  const text = JSON.stringify(bodyOf(await post(body)));
  return text.replaceAll(/"nonce":"n-\d+"/g, '"nonce":"n"');
}
