import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { SheetPart } from '#shared/forum/sheet-part.ts';

export const tiers = ['neighbourhood', 'place', 'system'] as const;
export type Tier = (typeof tiers)[number];

/** Source: Integrated Care Systems: design framework, June 2021, Context. */
export const purposes = [
  'outcomes',
  'inequalities',
  'productivity',
  'social and economic',
] as const;
export type Purpose = (typeof purposes)[number];

/** The boxes of each part; those of `tier` stand beside its choice. */
export const boxesOf = {
  summary: ['summary'],
  background: ['background'],
  options: ['options'],
  papers: ['papers'],
  tier: ['rightTier', 'support', 'localFit'],
  purposes: [],
  'people affected': ['people'],
  'clinical input': ['clinical'],
  value: ['value'],
} as const satisfies { readonly [Part in SheetPart]: readonly string[] };
export type SheetBox = (typeof boxesOf)[SheetPart][number];
export const sheetBoxes: readonly SheetBox[] = Object.values(boxesOf).flat();

/** What the governance lead says of a proposal; a box that is not asked is empty. */
export interface CoverSheet {
  readonly tier: Tier | null;
  readonly purposes: readonly Purpose[];
  readonly words: Readonly<Record<SheetBox, string>>;
}

/** The same as it stands on record. */
export type SheetOnRecord = CoverSheet & { readonly by: string; readonly at: string };

/** What the rules want before a proposal opens and the sheet does not say. */
export function missingFrom(sheet: CoverSheet | null, { coverSheet = [] }: Rules): SheetPart[] {
  const required = coverSheet.filter((part) => part.required).map(({ asks }) => asks);
  return required.filter((part) => sheet === null || !says(sheet, part));
}

function says({ tier, purposes: served, words }: CoverSheet, part: SheetPart): boolean {
  if (part === 'purposes') return served.length > 0;
  if (part === 'tier' && tier === null) return false;
  return boxesOf[part].every((box) => words[box].trim() !== '');
}
