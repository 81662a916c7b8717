import { text } from '#bots/desk/values.ts';
import type { PlanActId } from '#bots/views/act-id.ts';
import { board, pageOf } from '#bots/views/plan/board.ts';
import {
  changeLeadsForm,
  closePlanForm,
  lawInForceForm,
  liftConstraintForm,
} from '#bots/views/plan/forms/lead-forms.ts';
import { lateMilestones } from '#bots/views/plan/late-milestones.ts';
import { myMilestones } from '#bots/views/plan/my-milestones.ts';
import { nextMilestone } from '#bots/views/plan/next-milestone.ts';
import { whoToAsk } from '#bots/views/plan/who-to-ask.ts';
import { localDate } from '#shared/time.ts';
import { toAnswer } from '#shared/transition/to-answer.ts';
import { chosen } from './milestone-acts.ts';
import type { OnPlan } from './on-plan.ts';

/** Where every button and form on a plan as a whole meets what it does. */
export const planActs: { readonly [Id in PlanActId]: OnPlan } = {
  milestones: { kind: 'view', view: myMilestones },
  'next-milestone': { kind: 'view', view: nextMilestone },
  'see-board': {
    kind: 'view',
    view: (shown, { page }) =>
      board(shown, page === undefined ? pageOf(shown, localDate(shown.now)) : Number(page)),
  },
  'see-who-to-ask': { kind: 'view', view: whoToAsk },
  'see-late': { kind: 'view', view: lateMilestones },
  'nothing-changed': {
    kind: 'act',
    act: ({ plan, person, now }) => ({
      type: 'NothingChanged',
      milestones: toAnswer(plan, person, now).map(({ is }) => is.id),
    }),
  },
  'lift-constraint': {
    kind: 'form',
    form: liftConstraintForm,
    act: (values) => ({
      type: 'LiftConstraint',
      constraint: text(values, 'constraint'),
      matter: chosen(values, 'matter'),
      note: text(values, 'note'),
    }),
  },
  'law-in-force': {
    kind: 'form',
    form: lawInForceForm,
    act: (values) => ({ type: 'RecordLawInForce', on: text(values, 'on') }),
  },
  'change-leads': {
    kind: 'form',
    form: changeLeadsForm,
    act: (values, { namesLead }) => ({
      type: namesLead ? 'NameLeads' : 'ChangeLeads',
      pmoLead: text(values, 'pmoLead'),
      icsLead: chosen(values, 'icsLead'),
    }),
  },
  'close-plan': { kind: 'form', form: closePlanForm, act: () => ({ type: 'ClosePlan' }) },
};
