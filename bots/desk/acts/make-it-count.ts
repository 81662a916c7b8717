import { oneOf, text } from '#bots/desk/values.ts';
import { makeItCountForm } from '#bots/views/forms/make-it-count-form.ts';
import type { About, Values } from '#bots/views/view.ts';
import type { Act } from '#shared/decision/command.ts';
import { form, version } from './on-press.ts';

const meanings = ['question', 'concern', 'objection'] as const;

/** Words written under a card, as what their writer says they are. */
export const makeItCountActs = { 'make-it-count': form(makeItCountForm, meantAs) };

function meantAs(values: Values, about: About): Act {
  const words = text(values, 'words');
  switch (oneOf(meanings, text(values, 'meant'))) {
    case 'question':
      return { type: 'AskQuestion', question: words };
    case 'concern':
      return { type: 'AgreeWithConcern', version: version(about), concern: words };
    case 'objection':
      return { type: 'Object', version: version(about), harm: words, help: '' };
  }
}
