import { oneOf, several, text } from '#bots/desk/values.ts';
import { aimsForm, helpForm, notListed, stepForm, viewForm } from '#bots/views/forms/step-forms.ts';
import { aims } from '#shared/decision/steps-taken.ts';
import { fivePm, isDate } from '#shared/time.ts';
import { atOnce, form } from './on-press.ts';

/** The steps before a vote: what is said on them, what they take, and the note that finishes them. */
export const stepActs = {
  'start-steps': atOnce(() => ({ type: 'StartSteps' })),
  'add-view': form(viewForm, (values) => ({
    type: 'AddView',
    view: text(values, 'view'),
    principles: several(values, 'principles'),
  })),
  'record-step': form(stepForm, (values, about) => ({
    type: 'RecordStep',
    step: about.step ?? '',
    note: text(values, 'note'),
    principles: several(values, 'principles'),
  })),
  'fill-aims': form(aimsForm, (values, about) => ({
    type: 'FillAims',
    step: about.step ?? '',
    health: text(values, 'health'),
    care: text(values, 'care'),
    money: text(values, 'money'),
    doNotApply: aims.filter((aim) => several(values, 'doNotApply').includes(aim)),
    plans: text(values, 'plans'),
  })),
  'get-help': form(helpForm, (values, about, { answerBy }) => {
    const person = text(values, 'person');
    const until = text(values, 'until');
    return {
      type: 'GetHelp',
      step: about.step ?? '',
      kind: oneOf(['mediation', 'peer review'], text(values, 'kind')),
      person: person === notListed ? null : person,
      office: text(values, 'office'),
      until: isDate(until) ? fivePm(until) : answerBy,
    };
  }),
} as const;
