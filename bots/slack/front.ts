import type { Desk } from '#bots/desk/desk.ts';
import type { Owe } from '#bots/slack/listeners/wiring.ts';
import { log } from '#shared/log.ts';
import { slackApp } from './app.ts';
import { faulty, type HttpAnswer, malformed, ok, tooLarge, unsigned } from './http-answer.ts';
import { type HttpRequest, header, rawBody } from './http-request.ts';
import { isSslCheck, readBody } from './read-body.ts';
import { slackClient } from './slack-client.ts';
import type { SlackSettings } from './slack-settings.ts';
import { verifySignature } from './verify-signature.ts';

/** Slack's own bodies stay far below. */
const mostBytes = 1_000_000;

export interface FrontOptions {
  readonly settings: SlackSettings;
  readonly desk: Desk;
  readonly owe: Owe;
}

type Front = (request: HttpRequest) => Promise<HttpAnswer>;

/** Everything Slack sends: nothing is read before its signature holds, nothing escapes as a trace. */
export function slackFront({ settings, desk, owe }: FrontOptions): Front {
  const carry = slackApp(settings, { desk, owe, client: slackClient(settings) });
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      log.error('slack-fault', error);
      return faulty;
    }
  };

  async function answer(request: HttpRequest): Promise<HttpAnswer> {
    const arrived = Date.now();
    const bytes = rawBody(request);
    const refusal = turnedAway(request, bytes, arrived);
    if (refusal !== undefined) return refusal;
    const reading = readBody(contentType(request), bytes);
    if (reading.kind === 'challenge') return ok(reading.challenge);
    if (reading.kind === 'unreadable') return turnAway('malformed', malformed);
    const { acknowledged, body } = await carry(reading.body, arrived);
    return acknowledged ? ok(body) : turnAway('unknown', malformed);
  }

  function turnedAway(request: HttpRequest, bytes: Buffer, now: number): HttpAnswer | undefined {
    if (bytes.length > mostBytes) return turnAway('too-large', tooLarge);
    const check = verifySignature(settings.SLACK_SIGNING_SECRET, signedBy(request, bytes), now);
    if (check === 'ok') return undefined;
    if (check === 'unsigned' && isSslCheck(contentType(request), bytes)) return ok('');
    return turnAway(check, unsigned);
  }
}

function signedBy(request: HttpRequest, body: Buffer): Parameters<typeof verifySignature>[1] {
  return {
    body,
    signature: header(request, 'x-slack-signature'),
    timestamp: header(request, 'x-slack-request-timestamp'),
  };
}

function contentType(request: HttpRequest): string {
  return header(request, 'content-type') ?? '';
}

function turnAway(code: string, answer: HttpAnswer): HttpAnswer {
  log.info('slack-turned-away', { code });
  return answer;
}
