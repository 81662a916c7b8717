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
  // The form opens where some seat could be changed, before one is chosen.
  'change-holder': form(holderForm, (values, _about, { forum }) => {
    const person = text(values, 'person');
    const seats = forum.seats.map(({ id }) => id);
    const chosen = text(values, 'seat');
    return {
      type: 'ChangeHolders',
      seat: seats.find((id) => id === chosen) ?? seats[0] ?? '',
      holders: person === vacant ? [] : [person],
    };
  }),
  'choose-to-preside': form(chooseForm, (values) => ({
    type: 'ChooseToPreside',
    seat: text(values, 'seat'),
  })),
} as const;
