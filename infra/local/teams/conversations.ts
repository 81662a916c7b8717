import type { ConsoleOptions, Seat } from '#infra/local/page/console-options.ts';

/** One person's chat with the bot. */
export function personalChat(user: string): string {
  return `a:${user}`;
}

/** How a person is named to a bot. */
export function memberId(user: string): string {
  return `29:${user}`;
}

export function teamsSeat({ people }: ConsoleOptions, member: string): Seat | undefined {
  return people.find(
    ({ platform, user }) => platform === 'teams' && (user === member || memberId(user) === member),
  );
}

/** A conversation id as bots write it: in a channel it may name the thread. */
export function readConversation(
  options: ConsoleOptions,
  id: string,
): { readonly conversation: string; readonly thread: string | null } | undefined {
  const [conversation = '', thread = null] = id.split(';messageid=');
  return isConversation(options, conversation) ? { conversation, thread } : undefined;
}

export function isPersonal(conversation: string): boolean {
  return conversation.startsWith('a:');
}

/** Whose chat it is; undefined in a channel. */
export function chatPartner(options: ConsoleOptions, conversation: string): Seat | undefined {
  return isPersonal(conversation) ? teamsSeat(options, conversation.slice(2)) : undefined;
}

function isConversation(options: ConsoleOptions, id: string): boolean {
  return (
    options.channels.some(({ teams }) => teams.channel === id) ||
    chatPartner(options, id) !== undefined
  );
}
