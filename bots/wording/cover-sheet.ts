import {
  boxesOf,
  type CoverSheet,
  type Purpose,
  type SheetBox,
  type SheetOnRecord,
  type Tier,
} from '#shared/decision/cover-sheet.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import { type SheetPart, sheetParts } from '#shared/forum/sheet-part.ts';
import { whenOnRecord } from './dates.ts';
import { list, quoted, sentence } from './language.ts';
import { personName } from './people.ts';

/** What each part asks, in the middle of a sentence. */
export const sheetNames: { readonly [Part in SheetPart]: string } = {
  summary: 'a summary in plain language',
  background: 'the background',
  options: 'the options',
  papers: 'links to the papers',
  tier: 'the right level for it',
  purposes: 'the purposes it serves',
  'people affected': 'the people affected and who was heard',
  'clinical input': 'what clinicians say',
  value: 'what it costs and who pays',
};

export const tierNames: { readonly [Each in Tier]: string } = {
  neighbourhood: 'In neighbourhoods',
  place: 'In each place',
  system: 'Across the whole system',
};

export const purposeNames: { readonly [Each in Purpose]: string } = {
  outcomes: 'Better health and care',
  inequalities: 'Fair results, experience and access',
  productivity: 'More from our work and money',
  'social and economic': 'Local jobs and community life',
};

/** What a box is called above what stands in it. */
const boxNames: { readonly [Box in SheetBox]: string } = {
  summary: 'In plain language',
  background: 'The background',
  options: 'The options',
  papers: 'The papers',
  rightTier: 'Why at that level',
  support: 'Support from those who will carry it out',
  localFit: 'How it fits local life',
  people: 'The people affected, and who was heard',
  clinical: 'What clinicians say',
  value: 'What it costs and who pays',
};

/** The cover sheet as it stands, and what it said before where that was something else. */
export function sheetOnRecord(decision: Opened): string[] {
  const now = decision.coverSheets.at(-1);
  if (now === undefined) return [];
  const by = `${sentence(personName(decision, now.by))} filled in the cover sheet on ${whenOnRecord(now.at)}.`;
  return [by, ...sheetInWords(now), ...decision.coverSheets.flatMap(saidBefore)];
}

/** Every part that says something, a line each. */
export function sheetInWords(sheet: CoverSheet): string[] {
  return sheetParts.flatMap((part) => partInWords(sheet, part));
}

function partInWords({ tier, purposes, words }: CoverSheet, part: SheetPart): string[] {
  const boxes = boxesOf[part]
    .filter((box) => words[box].trim() !== '')
    .map((box) => `${boxNames[box]}: ${quoted(words[box])}`);
  const chosen = part === 'tier' && tier !== null ? [`The right level: ${tierNames[tier]}.`] : [];
  return part === 'purposes' ? servedInWords(purposes) : [...chosen, ...boxes];
}

function servedInWords(purposes: readonly Purpose[]): string[] {
  return purposes.length === 0
    ? []
    : [`It serves: ${list(purposes.map((each) => purposeNames[each]))}.`];
}

/** "Until 4 December 2026 at 5pm it said. What it costs and who pays: “…”" */
function saidBefore(sheet: SheetOnRecord, index: number, all: readonly SheetOnRecord[]): string[] {
  const next = all[index + 1];
  if (next === undefined) return [];
  const kept = new Set(sheetInWords(next));
  const changed = sheetInWords(sheet).filter((line) => !kept.has(line));
  return changed.map((line) => `Until ${whenOnRecord(next.at)} the cover sheet said: ${line}`);
}

/** On the face, in place of the reasons: the plain summary, where two sentences hold it. */
export function askInWords(decision: Opened): string {
  const summary = decision.coverSheets.at(-1)?.words.summary.trim() ?? '';
  const isShort = summary !== '' && summary.length <= longest && sentencesIn(summary) <= 2;
  return isShort ? summary : current(decision).why;
}

const longest = 400;

function sentencesIn(text: string): number {
  return text.split(/[.!?]+(?:\s+|$)/).filter((each) => each.trim() !== '').length;
}

/** "a summary in plain language and the options", of what is missing. */
export function partsInWords(parts: readonly SheetPart[]): string {
  return list(parts.map((part) => sheetNames[part]));
}
