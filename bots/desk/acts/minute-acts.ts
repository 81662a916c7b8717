import { text } from '#bots/desk/values.ts';
import { dissentForm, minuteForm } from '#bots/views/forms/minute-forms.ts';
import { atOnce, form } from './on-press.ts';

/** What goes into the minute of a decision, beside its result. */
export const minuteActs = {
  'state-dissent': form(dissentForm, (values) => ({
    type: 'StateDissent',
    statement: text(values, 'statement'),
  })),
  'ask-to-be-named': atOnce(() => ({ type: 'AskToBeNamed' })),
  'confirm-minute': form(minuteForm, (values) => ({
    type: 'ConfirmMinute',
    date: text(values, 'date'),
    number: text(values, 'number'),
  })),
};
