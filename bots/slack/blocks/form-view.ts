import type { types } from '@slack/bolt';
import type { Field, FormView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { limits } from './fit.ts';
import { formField } from './form-field.ts';
import { plain, sections } from './literal.ts';

/** A private form: what is wrong with it first, then the words, then the boxes as they were filled. */
export function formView(form: FormView): types.ModalView {
  return {
    type: 'modal',
    callback_id: form.act,
    private_metadata: JSON.stringify(form.about),
    title: plain(form.title, limits.modalTitle),
    submit: plain(form.submit, limits.modalTitle),
    close: plain(inSlack.close),
    blocks: [...problem(form), ...sections(form.lines), ...form.fields.flatMap(input)],
  };
}

function problem({ problem: wrong }: FormView): readonly types.KnownBlock[] {
  return wrong === undefined ? [] : [...sections([`⚠️ ${wrong}`]), { type: 'divider' }];
}

function input(field: Field): readonly types.KnownBlock[] {
  const wrong = field.error === undefined ? [] : sections([`⚠️ ${field.error}`]);
  return [...wrong, ...formField(field)];
}
