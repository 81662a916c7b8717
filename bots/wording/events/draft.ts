import { saying, sentence } from '#bots/wording/language.ts';
import { personName } from '#bots/wording/people.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import type { DraftFact } from '#shared/decision/draft-fact.ts';
import type { Happened } from './told.ts';

type OnDraft = DraftFact['type'] | 'CoverSheetFilled';

/** What happened before it was open. Drafted words and why they were sent back stay private. */
export const draft: {
  readonly [Type in OnDraft]: (event: Happened<Type>, table: Sitting) => string;
} = {
  DraftKept: (event, table) => `${who(event, table)} worked on a draft.`,
  DraftPutForward: (event, table) => `${who(event, table)} put the draft forward.`,
  DraftShown: (event, table) =>
    `${who(event, table)} showed the draft to ${personName(table, event.to)}.`,
  ConcernOnDraft: (event, table) =>
    saying(`${who(event, table)} had a concern on the draft`, event.words.concern),
  DraftSentBack: (event, table) => `${who(event, table)} sent the draft back.`,
  DraftDiscarded: (event, table) => `${who(event, table)} discarded the draft.`,
  CoverSheetFilled: (event, table) => `${who(event, table)} filled in the cover sheet.`,
};

function who({ by }: Happened<OnDraft>, table: Sitting): string {
  return sentence(personName(table, by));
}
