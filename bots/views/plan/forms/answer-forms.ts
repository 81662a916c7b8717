import { wordsField } from '#bots/views/forms/words-field.ts';
import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import type { Field, FormView } from '#bots/views/view.ts';
import { planForms } from '#bots/wording/plan/forms.ts';
import { statusInWords } from '#bots/wording/plan/statuses.ts';
import type { Word } from '#shared/transition/plan.ts';
import { choiceField, lineField, linkField, notedField } from './fields.ts';
import { milestoneForm } from './plan-form.ts';

/** One box: what is in the way, or why it is not theirs. */
export function wordForm(
  act: 'at-risk' | 'off-track' | 'not-for-us',
  shown: MilestoneShown,
): FormView {
  const words = planForms[act];
  return milestoneForm(act, shown, words, [wordsField('line', words.line)]);
}

export function doneForm(shown: MilestoneShown): FormView {
  const words = planForms['milestone-done'];
  const link: Field = { ...linkField('proof', words.proof), hint: words.hint, required: false };
  return milestoneForm('milestone-done', shown, words, [link]);
}

export function proofForm(shown: MilestoneShown): FormView {
  const words = planForms['give-proof'];
  return milestoneForm('give-proof', shown, words, [linkField('proof', words.proof)]);
}

const partWords: readonly Word[] = ['on track', 'at risk', 'off track', 'done', 'not for us'];

export function partForm(shown: MilestoneShown): FormView {
  const words = planForms['answer-part'];
  return milestoneForm('answer-part', shown, words, [
    partField(words.part, shown),
    choiceField(
      'word',
      words.word,
      partWords.map((value) => ({ value, label: statusInWords(value) })),
      '',
    ),
    notedField('line', words.line, words.hint),
  ]);
}

export function partLeadForm(shown: MilestoneShown): FormView {
  const words = planForms['name-part-lead'];
  return milestoneForm('name-part-lead', shown, words, [
    partField(words.part, shown),
    lineField('lead', words.lead, words.hint),
  ]);
}

function partField(label: string, { milestone: { is } }: MilestoneShown): Field {
  return choiceField(
    'part',
    label,
    is.parts.map(({ id, name }) => ({ value: id, label: name })),
  );
}

export function regionForm(shown: MilestoneShown): FormView {
  const words = planForms['note-region'];
  return milestoneForm('note-region', shown, words, [wordsField('note', words.note, words.hint)]);
}
