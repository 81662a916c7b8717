import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';

/** One drawing of a card: in a chat or in a dialog, with the nonce that its presses bring back. */
export interface Drawing {
  readonly nonce: string;
  readonly surface: 'chat' | 'dialog';
}

/** Version 1.5 is what every Teams client draws. `spoken` says all of it to a screen reader. */
export function card(body: readonly CardElement[], spoken: string): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak: spoken,
    msteams: { width: 'full' },
    body: [...body],
  };
}
