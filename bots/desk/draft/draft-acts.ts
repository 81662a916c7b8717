import { sheetIn } from '#bots/desk/acts/cover-sheet-acts.ts';
import { text } from '#bots/desk/values.ts';
import type { DraftActId } from '#bots/views/act-id.ts';
import { coverSheetForm } from '#bots/views/forms/cover-sheet-form.ts';
import {
  concernOnDraftForm,
  discardForm,
  openForm,
  sendBackForm,
  showForm,
} from '#bots/views/forms/draft-forms.ts';
import type { Known } from '#bots/views/forms/people-options.ts';
import type { About, FormView, Values } from '#bots/views/view.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Draft } from '#shared/decision/draft.ts';
import { rulesFor } from '#shared/decision/drafting.ts';
import { fivePm, isDate } from '#shared/time.ts';

/** A form about a draft, and what sending it does. */
export interface OnDraft {
  form(about: About, draft: Draft, people: readonly Known[]): FormView;
  act(values: Values, about: About, draft: Draft): Act;
}

type Written = 'keep-draft' | 'put-forward';

/** What is done to a draft besides writing it and putting it forward. */
export const draftActs: {
  readonly [Id in Exclude<DraftActId, Written> | 'fill-cover-sheet']: OnDraft;
} = {
  'show-draft': {
    form: showForm,
    act: (values, _about, { proposal: { forum } }) => ({
      type: 'ShowDraft',
      forum,
      person: text(values, 'person'),
    }),
  },
  'voice-on-draft': {
    form: concernOnDraftForm,
    act: (values, _about, { proposal: { forum } }) => ({
      type: 'VoiceOnDraft',
      forum,
      concern: text(values, 'concern'),
    }),
  },
  'discard-draft': {
    form: discardForm,
    act: (_values, _about, { proposal: { forum } }) => ({ type: 'DiscardDraft', forum }),
  },
  'open-proposal': {
    form: openForm,
    act: (values, about, { proposal }) => {
      const answerBy = text(values, 'answerBy');
      return {
        type: 'OpenProposal',
        forum: proposal.forum,
        version: about.version ?? '',
        answerBy: isDate(answerBy) ? fivePm(answerBy) : proposal.answerBy,
      };
    },
  },
  'send-back': {
    form: sendBackForm,
    act: (values, _about, { proposal: { forum } }) => ({
      type: 'SendBack',
      forum,
      why: text(values, 'why'),
    }),
  },
  'fill-cover-sheet': {
    form: (about, draft) =>
      coverSheetForm(
        about,
        rulesFor(draft, draft.proposal.forum),
        draft.coverSheets.at(-1) ?? null,
      ),
    act: (values, _about, { proposal: { forum } }) => ({
      type: 'FillCoverSheet',
      forum,
      ...sheetIn(values),
    }),
  },
};
