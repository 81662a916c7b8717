import type { ActOutcome } from '#infra/local/page/act-outcome.ts';

/** What the console itself says; the cards' own sentences come from the clerk. */
export const words = {
  title: 'Accord, in Slack and in Teams',
  statement: 'One decision, live in Slack and in Teams. On this machine, with no account.',
  forums: 'Boards and committees',
  forward: 'Move time forward',
  oneHour: '1 hour',
  oneDay: '1 day',
  toDeadline: 'To the next deadline',
  days: 'Number of days',
  moveDays: 'Move by days',
  light: 'Light',
  dark: 'Dark',
  theme: 'Colours',
  seat: 'Sitting in the seat of',
  direct: 'Private messages',
  onlyYou: 'Only visible to you',
  personal: 'Only you see this card',
  app: 'App',
  edited: 'updated',
  commands: ['/decide', '/milestones'],
  raise: 'Raise a proposal',
  reply: 'Reply in the thread',
  yourReply: 'Your reply, in the thread',
  post: 'Post',
  makeItCount: 'Make my reply count',
  sides: 'Which side to show',
  close: 'Close',
  notice: 'Accord says',
  cancel: 'Cancel',
  send: 'Send',
  choose: 'Choose one',
  optional: 'optional',
  dismiss: 'Dismiss',
  loading: 'Opening the boardroom…',
  lost: 'The connection to this machine was lost. Trying again…',
  fillIn: 'Please fill this in.',
  emptyTitle: 'Nothing has been raised here yet',
  emptySlack:
    'Press “Raise a proposal” to put a question to everyone. The same card then stands here and in Teams.',
  emptyTeams: 'What is raised in Slack appears here too. To begin here, press the button below.',
  emptyDirectTitle: 'No private messages yet',
  emptyDirect:
    'What Accord tells only this person is kept here: receipts, questions and reminders.',
  gone: 'This is no longer there. Somebody may have changed it: look again.',
  silent:
    'Accord did not answer in time. Look at the card before you try again: your answer may have been taken.',
  refusedByBot: 'Accord could not take that. Nothing you typed is lost: please try again.',
} as const;

export function tooShort(least: number): string {
  return `Please write at least ${least} characters.`;
}

export function writeTo(clerk: string, word: string): string {
  return `Write to ${clerk}: ${word}`;
}

export function unreadWords(count: number): string {
  return `${count} unread`;
}

/** A sentence for what went wrong; undefined where nothing did. */
export function troubleWords(outcome: ActOutcome | undefined): string | undefined {
  switch (outcome?.kind) {
    case undefined:
      return words.gone;
    case 'silent':
      return words.silent;
    case 'refused':
      return `${words.refusedByBot} (${outcome.status})`;
    case 'done':
    case 'told':
    case 'look again':
      return undefined;
  }
}

export const sideNames = { slack: 'Slack', teams: 'Teams' } as const;

const places = { channel: 'channel', direct: 'private messages' } as const;

export function newIn(side: string, where: keyof typeof places, start: string): string {
  return `New in the ${side} ${places[where]}: ${start}`;
}

export function changedIn(side: string, where: keyof typeof places, start: string): string {
  return `Updated in the ${side} ${places[where]}: ${start}`;
}
