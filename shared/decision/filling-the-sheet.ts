import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { SheetPart } from '#shared/forum/sheet-part.ts';
import { canonical } from '#shared/hash.ts';
import { accepted, refused } from '#shared/result.ts';
import { type CoverSheet, missingFrom, sheetBoxes } from './cover-sheet.ts';
import type { FillCoverSheet } from './draft-act.ts';
import { type Guard, mustBeTalking } from './guards.ts';
import type { Judge, Judgement } from './here.ts';
import { limits, linkProblem, tooLong } from './words.ts';

/** While a proposal is open its sheet can be filled in; what had to be there stays there. */
export const fillOpenSheet: Judge<'FillCoverSheet'> = (sheet, here) => {
  const { forum, rules, coverSheets } = here.decision;
  const missing = rules.opening === 'the governance lead' ? missingFrom(sheet, rules) : [];
  const no =
    mustKeepTheRecord(here.person, forum.governanceLead) ??
    mustBeTalking(here) ??
    mustBeComplete(missing);
  return no === null ? filled(sheet, coverSheets.at(-1) ?? null, rules) : refused(no);
};

export function mustKeepTheRecord(person: string, governanceLead: string): Guard {
  return person === governanceLead ? null : { code: 'NotTheGovernanceLead', governanceLead };
}

export function mustBeComplete(missing: readonly SheetPart[]): Guard {
  return missing.length === 0 ? null : { code: 'CoverSheetIncomplete', missing };
}

/** The sheet as it is sent, put on record where it says something new. */
export function filled(
  { tier, purposes: served, words }: FillCoverSheet,
  before: CoverSheet | null,
  { coverSheet = [] }: Rules,
): Judgement {
  if (coverSheet.length === 0) return refused({ code: 'NoCoverSheet' });
  const no = boxProblem(words);
  if (no !== null) return refused(no);
  const now = { tier, purposes: served, words };
  const then = before === null ? null : { ...now, ...contentOf(before) };
  if (canonical(then) === canonical(now)) return accepted([]);
  return accepted([{ type: 'CoverSheetFilled', ...now }]);
}

function contentOf({ tier, purposes: served, words }: CoverSheet): CoverSheet {
  return { tier, purposes: served, words };
}

function boxProblem(words: CoverSheet['words']): Guard {
  const long = sheetBoxes.map((box) => tooLong(box, words[box], limits.sheet));
  const links = words.papers.split(/\s+/).map((link) => linkProblem('papers', link));
  return [...long, ...links].find((each) => each !== null) ?? null;
}
