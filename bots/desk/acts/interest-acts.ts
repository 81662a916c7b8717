import { oneOf, text } from '#bots/desk/values.ts';
import { adviceForm, handlingForm, interestForm } from '#bots/views/forms/interest-forms.ts';
import type { Values } from '#bots/views/view.ts';
import type { Act } from '#shared/decision/command.ts';
import { handlings } from '#shared/forum/handlings.ts';
import { interestTypes, type Register, standing } from '#shared/interests/register.ts';
import { form } from './on-press.ts';

/** Interests in an item: said, advised on and handled. */
export const interestActs = {
  'declare-interest': form(interestForm, (values, _about, _decision, { register }) => ({
    type: 'DeclareInterest',
    degree: oneOf(['actual', 'potential', 'perceived'], text(values, 'degree')),
    ...whatIn(values, register),
  })),
  'handle-interest': form(handlingForm, (values, about) => ({
    type: 'HandleInterest',
    seat: text(values, 'seat') || (about.seat ?? ''),
    handling: oneOf(handlings, text(values, 'handling')),
  })),
  'advise-on-interest': form(adviceForm, (values, about) => ({
    type: 'AdviseOnInterest',
    seat: text(values, 'seat') || (about.seat ?? ''),
    advice: text(values, 'advice'),
  })),
};

type What = Pick<Extract<Act, { type: 'DeclareInterest' }>, 'nature' | 'interestType' | 'entry'>;

/** What one that is on the register says there, unless it is said in other words here. */
function whatIn(values: Values, register: Register): What {
  const entry = standing(register).find(({ id }) => id === text(values, 'entry'));
  const nature = text(values, 'nature');
  if (entry !== undefined) {
    return { nature: nature || entry.what, interestType: entry.interestType, entry: entry.id };
  }
  const interestType = interestTypes.find((each) => each === text(values, 'interestType'));
  return { nature, ...(interestType === undefined ? {} : { interestType }) };
}
