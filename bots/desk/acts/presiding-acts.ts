import { oneOf, text } from '#bots/desk/values.ts';
import { chooseForm, determineForm, moreTimeForm } from '#bots/views/forms/presiding-forms.ts';
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
  determine: form(determineForm, (values) => ({
    type: 'Determine',
    outcome: oneOf(['for', 'against'], text(values, 'outcome')),
    why: text(values, 'why'),
  })),
  'choose-to-preside': form(chooseForm, (values) => ({
    type: 'ChooseToPreside',
    seat: text(values, 'seat'),
  })),
} as const;
