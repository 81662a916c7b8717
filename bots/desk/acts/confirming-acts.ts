import { text } from '#bots/desk/values.ts';
import { approvalForm, needIn, vetoForm } from '#bots/views/forms/confirming-forms.ts';
import { current, textHash } from '#shared/decision/words.ts';
import { form } from './on-press.ts';

/** What can be done about a result that is not final yet. */
export const confirmingActs = {
  veto: form(vetoForm, (values) => ({ type: 'Veto', why: text(values, 'why') })),
  'record-approval': form(approvalForm, (values, about, decision) => {
    const said = text(values, 'given');
    return {
      type: 'RecordApproval',
      of: needIn(about, decision)?.of ?? '',
      given: said === 'yes' || said === 'other-words',
      words: said === 'yes' ? textHash(current(decision)) : null,
      note: text(values, 'note'),
    };
  }),
} as const;
