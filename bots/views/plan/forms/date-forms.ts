import { wordsField } from '#bots/views/forms/words-field.ts';
import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import type { Field, FormView } from '#bots/views/view.ts';
import { planForms } from '#bots/wording/plan/forms.ts';
import { waitName } from '#bots/wording/plan/waiting.ts';
import { choiceField, dateField, none, notedField } from './fields.ts';
import { milestoneForm } from './plan-form.ts';

export function askForDateForm(shown: MilestoneShown): FormView {
  const words = planForms['ask-for-date'];
  return milestoneForm('ask-for-date', shown, words, [
    dateField('to', words.to),
    wordsField('why', words.why),
  ]);
}

/** The day that was asked for stands in it already. */
export function moveDateForm(shown: MilestoneShown): FormView {
  const words = planForms['move-date'];
  return milestoneForm('move-date', shown, words, [
    dateField('to', words.to, shown.milestone.dateAsked?.to),
    decisionField(shown),
    notedField('reason', words.reason, words.hint),
  ]);
}

/** The decisions whose outcome the plan knows. */
function decisionField({ plan, decisions }: MilestoneShown): Field {
  const words = planForms['move-date'];
  const known = decisions.filter(({ id }) => plan.decisions[id] !== undefined);
  return choiceField('decision', words.decision, [
    { value: none, label: words.none },
    ...known.map(({ id }) => ({
      value: id,
      label: waitName({ is: 'a decision', decision: id }, decisions),
    })),
  ]);
}

export function keepDateForm(shown: MilestoneShown): FormView {
  const words = planForms['keep-date'];
  return milestoneForm('keep-date', shown, words, [wordsField('reason', words.reason)]);
}

export function remindMeForm(shown: MilestoneShown): FormView {
  const words = planForms['remind-me'];
  const day = { ...dateField('on', words.on), hint: words.hint };
  return milestoneForm('remind-me', shown, words, [day]);
}
