import { oneOf, text } from '#bots/desk/values.ts';
import type { MilestoneActId } from '#bots/views/act-id.ts';
import {
  doneForm,
  partForm,
  partLeadForm,
  proofForm,
  regionForm,
  wordForm,
} from '#bots/views/plan/forms/answer-forms.ts';
import {
  askForDateForm,
  keepDateForm,
  moveDateForm,
  remindMeForm,
} from '#bots/views/plan/forms/date-forms.ts';
import { none } from '#bots/views/plan/forms/fields.ts';
import { handOverForm } from '#bots/views/plan/forms/lead-forms.ts';
import { beginWaitForm, endWaitForm, waitIn } from '#bots/views/plan/forms/wait-forms.ts';
import { milestoneChoices } from '#bots/views/plan/milestone-choices.ts';
import { milestoneHistory } from '#bots/views/plan/milestone-history.ts';
import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import type { Values } from '#bots/views/view.ts';
import type { Word } from '#shared/transition/plan.ts';
import type { OnMilestone } from './on-plan.ts';

/** The first stands for one that is not chosen yet: no part is without a leader for being at risk. */
const words = ['at risk', 'on track', 'off track', 'done', 'not for us'] as const;

/** Where every button and form on a milestone meets what it does. */
export const milestoneActs: { readonly [Id in MilestoneActId]: OnMilestone } = {
  'open-milestone': { kind: 'view', view: milestoneChoices },
  'see-history': { kind: 'view', view: milestoneHistory },
  'on-track': { kind: 'act', act: (shown) => answer(shown, 'on track', {}) },
  'at-risk': said('at-risk', 'at risk'),
  'off-track': said('off-track', 'off track'),
  'not-for-us': said('not-for-us', 'not for us'),
  'milestone-done': {
    kind: 'form',
    form: doneForm,
    act: (values, shown) => answer(shown, 'done', values),
  },
  'give-proof': {
    kind: 'form',
    form: proofForm,
    act: (values, shown) => ({ type: 'GiveProof', ...at(shown), proof: text(values, 'proof') }),
  },
  'answer-part': {
    kind: 'form',
    form: partForm,
    act: (values, shown) => ({
      type: 'AnswerPart',
      ...at(shown),
      part: text(values, 'part'),
      word: oneOf(words, text(values, 'word')),
      line: text(values, 'line'),
    }),
  },
  'name-part-lead': {
    kind: 'form',
    form: partLeadForm,
    act: (values, shown) => ({
      type: 'NamePartLead',
      ...at(shown),
      part: text(values, 'part'),
      lead: text(values, 'lead'),
    }),
  },
  'note-region': {
    kind: 'form',
    form: regionForm,
    act: (values, shown) => ({ type: 'NoteRegion', ...at(shown), note: text(values, 'note') }),
  },
  'ask-for-date': {
    kind: 'form',
    form: askForDateForm,
    act: (values, shown) => ({
      type: 'AskForDate',
      ...at(shown),
      to: text(values, 'to'),
      why: text(values, 'why'),
    }),
  },
  'move-date': {
    kind: 'form',
    form: moveDateForm,
    act: (values, shown) => ({
      type: 'MoveDate',
      ...at(shown),
      to: text(values, 'to'),
      decision: chosen(values, 'decision'),
      reason: text(values, 'reason'),
    }),
  },
  'keep-date': {
    kind: 'form',
    form: keepDateForm,
    act: (values, shown) => ({ type: 'KeepDate', ...at(shown), reason: text(values, 'reason') }),
  },
  'hand-over': {
    kind: 'form',
    form: handOverForm,
    act: (values, shown) => ({
      type: 'HandOver',
      ...at(shown),
      owner: chosen(values, 'owner'),
      deputy: chosen(values, 'deputy'),
    }),
  },
  'begin-wait': {
    kind: 'form',
    form: beginWaitForm,
    act: (values, shown) => ({ type: 'BeginWait', ...at(shown), ...wait(values) }),
  },
  'end-wait': {
    kind: 'form',
    form: endWaitForm,
    act: (values, shown) => ({ type: 'EndWait', ...at(shown), ...wait(values) }),
  },
  'remind-me': {
    kind: 'form',
    form: remindMeForm,
    act: (values, shown) => ({ type: 'RemindMe', ...at(shown), on: text(values, 'on') }),
  },
  'ask-them-myself': {
    kind: 'act',
    act: (shown) => ({ type: 'TakeUp', ...at(shown), how: 'ask them myself' }),
  },
  'tell-ics-lead': {
    kind: 'act',
    act: (shown) => ({ type: 'TakeUp', ...at(shown), how: 'tell the ICS lead' }),
  },
};

function said(id: 'at-risk' | 'off-track' | 'not-for-us', word: Word): OnMilestone {
  return {
    kind: 'form',
    form: (shown) => wordForm(id, shown),
    act: (values, shown) => answer(shown, word, values),
  };
}

function answer(shown: MilestoneShown, word: Word, values: Values) {
  const [line, proof] = [text(values, 'line'), text(values, 'proof')];
  return { type: 'AnswerMilestone', ...at(shown), word, line, proof } as const;
}

function at({ milestone }: MilestoneShown) {
  return { milestone: milestone.is.id };
}

function wait(values: Values) {
  return { for: waitIn(text(values, 'for')), note: text(values, 'note') };
}

/** Who or what was chosen; null for nobody and nothing. */
export function chosen(values: Values, id: string): string | null {
  const value = text(values, id);
  return value === none ? null : value;
}
