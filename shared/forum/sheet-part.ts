/** Everything a cover sheet can ask, in the order in which it is asked. */
export const sheetParts = [
  'summary',
  'background',
  'options',
  'papers',
  'tier',
  'purposes',
  'people affected',
  'clinical input',
  'value',
] as const;
export type SheetPart = (typeof sheetParts)[number];
