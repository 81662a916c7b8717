import { stringAt } from './string-at.ts';

interface MessageIds {
  readonly conversation: string;
  readonly activity: string;
}

/** A message of ours as it is kept: where it stands and which it is there. */
export function messageId(conversation: string, activity: string | undefined): string {
  return JSON.stringify({ conversation, activity });
}

export function messageIds(message: string): MessageIds {
  const kept: unknown = JSON.parse(message);
  const conversation = stringAt(kept, 'conversation');
  const activity = stringAt(kept, 'activity');
  if (conversation === undefined || activity === undefined) throw new Error('message-unusable');
  return { conversation, activity };
}
