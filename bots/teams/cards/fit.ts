import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { View } from '#bots/views/view.ts';
import { type Allowance, shorter } from './shorter.ts';

/** Teams takes more from a bot, but some clients draw no more. */
const bytesAtMost = 25_000;

const allowances: readonly Allowance[] = [
  { characters: 4000, lines: 100 },
  { characters: 2000, lines: 50 },
  { characters: 1000, lines: 25 },
  { characters: 500, lines: 15 },
  { characters: 250, lines: 10 },
  { characters: 120, lines: 6 },
  { characters: 60, lines: 4 },
  { characters: 30, lines: 2 },
];

/** The card drawn whole, or with its words cut as little as makes it fit. */
export function fit<Shown extends View>(
  view: Shown,
  draw: (view: Shown, cutTo: Allowance | null) => IAdaptiveCard,
): IAdaptiveCard {
  let drawn = draw(view, null);
  for (const allowance of allowances) {
    if (sizeOf(drawn) <= bytesAtMost) break;
    drawn = draw(shorter(view, allowance), allowance);
  }
  return drawn;
}

function sizeOf(drawn: IAdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(drawn), 'utf8');
}
