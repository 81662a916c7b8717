import { oneOf, text } from '#bots/desk/values.ts';
import { recordForForm } from '#bots/views/forms/record-for-form.ts';
import type { About, Values } from '#bots/views/view.ts';
import type { RecordFor } from '#shared/decision/command.ts';
import { form, version } from './on-press.ts';

/** What the governance lead records for a member. */
export const recordForActs = {
  'record-for': form(recordForForm, (values, about) => ({
    type: 'RecordFor',
    person: text(values, 'person'),
    how: oneOf(['by phone', 'by e-mail', 'in the room'], text(values, 'how')),
    said: saidIn(values, about),
  })),
} as const;

function saidIn(values: Values, about: About): RecordFor['said'] {
  const said = text(values, 'said');
  const words = text(values, 'words');
  switch (said) {
    case 'for':
    case 'against':
      return { type: 'Vote', choice: said };
    case 'neither':
      return { type: 'Vote', choice: 'abstain' };
    case 'concern':
      return { type: 'AgreeWithConcern', version: version(about), concern: words };
    case 'object':
      return { type: 'Object', version: version(about), harm: words, help: '' };
    case 'abstain':
      return { type: 'Abstain', version: version(about) };
    default:
      return { type: 'Agree', version: version(about) };
  }
}
