import { wordsField } from '#bots/views/forms/words-field.ts';
import type { MilestoneShown, PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { FormView } from '#bots/views/view.ts';
import { planForms } from '#bots/wording/plan/forms.ts';
import { localDate } from '#shared/time.ts';
import { choiceField, dateField, none, personField } from './fields.ts';
import { milestoneForm, planForm } from './plan-form.ts';

export function handOverForm(shown: MilestoneShown): FormView {
  const words = planForms['hand-over'];
  const { owner, deputy } = shown.milestone;
  return milestoneForm('hand-over', shown, words, [
    personField({ id: 'owner', label: words.owner }, shown, owner, words.none),
    personField({ id: 'deputy', label: words.deputy }, shown, deputy, words.none),
  ]);
}

export function changeLeadsForm(shown: PlanShown): FormView {
  const words = planForms['change-leads'];
  const { pmoLead, icsLead } = shown.plan;
  return planForm('change-leads', shown, words, [
    personField({ id: 'pmoLead', label: words.pmoLead }, shown, pmoLead),
    personField({ id: 'icsLead', label: words.icsLead }, shown, icsLead, words.none),
  ]);
}

/** The limits that a note of the region's agreement lifts, for one milestone or for everything. */
export function liftConstraintForm(shown: PlanShown): FormView {
  const words = planForms['lift-constraint'];
  const { programme, milestones } = shown.plan;
  const liftable = programme.constraints.filter(
    ({ asks }) => asks?.meanwhile === 'not without the region',
  );
  const ids = liftable.map(({ id }) => id);
  const under = Object.values(milestones).filter(({ is }) =>
    is.constraints.some((id) => ids.includes(id)),
  );
  return planForm('lift-constraint', shown, words, [
    choiceField(
      'constraint',
      words.constraint,
      liftable.map(({ id, says }) => ({ value: id, label: says })),
    ),
    choiceField('matter', words.matter, [
      { value: none, label: words.all },
      ...under.map(({ is }) => ({ value: is.id, label: is.output })),
    ]),
    wordsField('note', words.note, words.hint),
  ]);
}

export function lawInForceForm(shown: PlanShown): FormView {
  const words = planForms['law-in-force'];
  return planForm('law-in-force', shown, words, [
    dateField('on', words.on, shown.plan.lawInForce ?? localDate(shown.now)),
  ]);
}

export function closePlanForm(shown: PlanShown): FormView {
  return planForm('close-plan', shown, planForms['close-plan'], []);
}
