import type { types } from '@slack/bolt';
import type { ChoicesView, FormView, NoticeView } from '#bots/views/view.ts';
import { choicesView } from './choices-view.ts';
import { formView } from './form-view.ts';
import { noticeModal } from './notice-blocks.ts';

/** What one person is shown in private over everything else. */
export function modal(view: FormView | ChoicesView | NoticeView): types.ModalView {
  switch (view.kind) {
    case 'form':
      return formView(view);
    case 'choices':
      return choicesView(view);
    case 'notice':
      return noticeModal(view);
  }
}
