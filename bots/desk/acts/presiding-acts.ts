import { oneOf, text } from '#bots/desk/values.ts';
import { holderForm, vacant } from '#bots/views/forms/holder-form.ts';
import {
  chooseForm,
  determineForm,
  moreTimeForm,
  referralForm,
} from '#bots/views/forms/presiding-forms.ts';
import { fivePm, isDate } from '#shared/time.ts';
import { form } from './on-press.ts';

/** What the person presiding may do where the rules let them, and who that is. */
export const presidingActs = {
  'give-more-time': form(moreTimeForm, (values, _about, { answerBy }) => {
    const until = text(values, 'until');
    return {
      type: 'GiveMoreTime',
      until: isDate(until) ? fivePm(until) : answerBy,
      why: text(values, 'why'),
    };
  }),
  'refer-elsewhere': form(referralForm, (values, _about, _decision, { forums }) => {
    const chosen = forums.find(({ id }) => id === text(values, 'to'));
    return {
      type: 'ReferElsewhere',
      to: chosen?.id ?? null,
      name: chosen?.name ?? text(values, 'name'),
      why: text(values, 'why'),
    };
  }),
  determine: form(determineForm, (values) => ({
    type: 'Determine',
    outcome: oneOf(['for', 'against'], text(values, 'outcome')),
    why: text(values, 'why'),
  })),
  'change-holder': form(holderForm, (values) => {
    const person = text(values, 'person');
    return {
      type: 'ChangeHolders',
      seat: text(values, 'seat'),
      holders: person === vacant ? [] : [person],
    };
  }),
  'choose-to-preside': form(chooseForm, (values) => ({
    type: 'ChooseToPreside',
    seat: text(values, 'seat'),
  })),
} as const;
