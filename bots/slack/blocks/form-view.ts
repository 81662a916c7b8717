import type { types } from '@slack/bolt';
import type { Field, FormView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { limits } from './fit.ts';
import { formField } from './form-field.ts';
import { paragraphs, plain, sections } from './literal.ts';

/** The boxes take what is left of what a modal holds. */
const mostParagraphs = 60;

/** A private form: what is wrong with it first, then the words, then the boxes as they were filled. */
export function formView(form: FormView): types.ModalView {
  return {
    type: 'modal',
    callback_id: form.act,
    private_metadata: JSON.stringify(form.about),
    title: plain(form.title, limits.modalTitle),
    submit: plain(form.submit, limits.modalTitle),
    close: plain(inSlack.close),
    blocks: [
      ...problem(form),
      ...paragraphs(form.lines, mostParagraphs),
      ...form.fields.flatMap(input),
    ],
  };
}

function problem({ problem: wrong }: FormView): readonly types.KnownBlock[] {
  return wrong === undefined ? [] : [...sections([`⚠️ ${wrong}`]), { type: 'divider' }];
}

function input(field: Field): readonly types.KnownBlock[] {
  const wrong = field.error === undefined ? [] : sections([`⚠️ ${field.error}`]);
  return [...wrong, ...formField(field)];
}
