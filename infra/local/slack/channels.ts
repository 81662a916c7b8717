import type { ConsoleOptions, Seat } from '#infra/local/page/console-options.ts';

/** A user's direct conversation with the bot. */
export function directChannel(user: string): string {
  return `D${user.slice(1)}`;
}

/** The channel that an id names: a user id means the direct conversation. */
export function channelOf(options: ConsoleOptions, id: string): string | undefined {
  if (slackSeat(options, id)) return directChannel(id);
  return isChannel(options, id) ? id : undefined;
}

export function slackSeat(options: ConsoleOptions, user: string): Seat | undefined {
  return options.people.find((seat) => seat.platform === 'slack' && seat.user === user);
}

/** Slack's own way of writing a channel: small letters, no blanks. */
export function channelName(options: ConsoleOptions, id: string): string {
  const place = options.channels.find(({ slack }) => slack.channel === id);
  if (!place) return 'directmessage';
  return place.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function isChannel(options: ConsoleOptions, id: string): boolean {
  return (
    options.channels.some(({ slack }) => slack.channel === id) ||
    options.people.some((seat) => seat.platform === 'slack' && directChannel(seat.user) === id)
  );
}
