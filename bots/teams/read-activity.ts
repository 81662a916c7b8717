import type { Activity } from 'botbuilder';
import { stringAt } from './string-at.ts';

/** The activity in a body; undefined for anything Teams does not send. */
export function readActivity(bytes: Uint8Array): Activity | undefined {
  const found = parse(bytes);
  return isActivity(found) ? found : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Other channels can vouch for people too, and not as Teams does. */
function isActivity(found: unknown): found is Activity {
  const needed = [['type'], ['serviceUrl'], ['conversation', 'id']];
  const whole = needed.every((path) => stringAt(found, ...path) !== undefined);
  return whole && stringAt(found, 'channelId') === 'msteams';
}
