import { LogLevel, WebClient } from '@slack/web-api';
import type { SlackSettings } from './slack-settings.ts';

/** No call to Slack may take longer: an answer is due within three seconds of the press. */
export const limitInMs = 2000;

/** Slack's Web API, asked once: whoever calls decides what becomes of a message it did not take. */
export function slackClient(
  settings: Pick<SlackSettings, 'SLACK_BOT_TOKEN' | 'SLACK_API_URL'>,
): WebClient {
  const { SLACK_BOT_TOKEN: token, SLACK_API_URL: slackApiUrl } = settings;
  return new WebClient(token, {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logLevel: LogLevel.ERROR,
    // By name only when it is called: touching Node's fetch loads all of it, on every cold start.
    fetch: (input, init) => fetch(input, init),
    retryConfig: { retries: 0 },
    timeout: limitInMs,
    rejectRateLimitedCalls: true,
  });
}
