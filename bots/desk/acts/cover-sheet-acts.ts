import { several, text } from '#bots/desk/values.ts';
import { coverSheetForm } from '#bots/views/forms/cover-sheet-form.ts';
import type { Values } from '#bots/views/view.ts';
import { type CoverSheet, purposes, sheetBoxes, tiers } from '#shared/decision/cover-sheet.ts';
import { form } from './on-press.ts';

/** The cover sheet of a proposal that is open; before that its draft has the same one. */
export const coverSheetActs = {
  'fill-cover-sheet': form(
    (about, { rules, coverSheets }) => coverSheetForm(about, rules, coverSheets.at(-1) ?? null),
    (values) => ({ type: 'FillCoverSheet', ...sheetIn(values) }),
  ),
} as const;

/** What was chosen and typed; what was not asked is empty. */
export function sheetIn(values: Values): CoverSheet {
  const chosen = several(values, 'purposes');
  const words = Object.fromEntries(sheetBoxes.map((box) => [box, text(values, box)]));
  return {
    tier: tiers.find((each) => each === text(values, 'tier')) ?? null,
    purposes: purposes.filter((each) => chosen.includes(each)),
    words: words as CoverSheet['words'],
  };
}
