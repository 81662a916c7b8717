import { partsInWords } from '#bots/wording/cover-sheet.ts';
import { personName } from '#bots/wording/people.ts';
import type { Said } from './said.ts';

type Drafting =
  | 'NotYourDraft'
  | 'OwnDraft'
  | 'NotPutForward'
  | 'DraftHasChanged'
  | 'ProposerHasLeft'
  | 'NoCoverSheet'
  | 'CoverSheetIncomplete';

export const drafting: Said<Drafting> = {
  NotYourDraft: ({ proposer }, table) =>
    `This draft is for its proposer to change: ${personName(table, proposer)}. You can voice a concern.`,
  OwnDraft: () => 'This is your own draft. You can change its words instead.',
  NotPutForward: ({ proposer }, table) =>
    `The proposer is still writing, so it cannot be opened or sent back: ${personName(table, proposer)}. You are told when it is put forward.`,
  DraftHasChanged: () =>
    'The proposer has changed these words since you read them. Please read them again, then open it.',
  ProposerHasLeft: (_, { forum }) =>
    `Whoever wrote this no longer belongs to the ${forum.noun}. A member can put it forward anew, and you can discard this one.`,
  NoCoverSheet: (_, { forum }) =>
    `The rules of the ${forum.noun} ask for no cover sheet here. The governance lead keeps the rules.`,
  CoverSheetIncomplete: ({ missing }) =>
    `The cover sheet still needs ${partsInWords(missing)}. The governance lead can fill it in.`,
};
