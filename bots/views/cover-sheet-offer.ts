import { type CoverSheet, sheetBoxes } from '#shared/decision/cover-sheet.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { type Offer, words } from './offer.ts';

/** Tried with other words than stand there, so that the trial would change something. */
export function coverSheetOffer({ rules, coverSheets }: Opened): readonly Offer[] {
  if (rules.coverSheet === undefined) return [];
  const before = coverSheets.at(-1)?.words.summary ?? '';
  const summary = before === words ? `${words}${words}` : words;
  const boxes = Object.fromEntries(sheetBoxes.map((box) => [box, words])) as CoverSheet['words'];
  return [
    {
      id: 'fill-cover-sheet',
      trial: {
        type: 'FillCoverSheet',
        tier: 'place',
        purposes: ['outcomes'],
        words: { ...boxes, papers: '', summary },
      },
      silent: true,
    },
  ];
}
