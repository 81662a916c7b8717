import type { ForumInForce } from '#shared/forum/forum.ts';

/** What someone is told whom, or which place, Accord cannot tie to a board. */
export const strangers = {
  AccountUnknown:
    'I do not know this account yet, so nothing was counted. Please ask your governance lead to add it.',
  AnotherSystem:
    'This belongs to another health and care system, so nothing was counted. Please use a card from your own board’s channel.',
  NoForumHere:
    'No board that you belong to meets here. Please start a proposal from your board’s channel, or ask your governance lead.',
  NothingHere: 'There is nothing here to answer. Please open the card again from its channel.',
  InPrivate: 'One item is being dealt with in private.',
  Overtaken:
    'You pressed this before, and have done something else since. Nothing was changed. The card shows how things stand now: please press again if you mean it.',
  Kept: 'Your objection stands. You can take it back at any time until this closes.',
  NotObjecting:
    'You do not object, then. That is no answer yet, and nothing was recorded. You can answer on the card.',
  NotYourWords:
    'These are someone else’s words, so nothing was recorded. Only they can make them count. You can say it yourself with the buttons on the card.',
  NotUnderACard:
    'This message does not stand under a card of mine, so I cannot tell what it is about. Reply under the card and use that message, or press a button on the card.',
  KeptOpen: 'It stays open. Nothing was recorded.',
} as const;

/** Said to someone of another board, where an item was referred to this one. */
export function whoRaisesThere({ name }: ForumInForce): string {
  return `Only someone who belongs there can raise it. Please ask the governance lead of ${name}. The words are in the full record.`;
}

export type Stranger = keyof typeof strangers;
