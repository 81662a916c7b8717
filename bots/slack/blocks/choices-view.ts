import type { types } from '@slack/bolt';
import type { ActId } from '#bots/views/act-id.ts';
import type { ChoicesView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { buttonList } from './button-rows.ts';
import { limits } from './fit.ts';
import { plain, sections } from './literal.ts';

const list: ActId = 'more-choices';

/** Whether a modal is the private list, to which a form returns. */
export function isChoicesView(callbackId: string): boolean {
  return callbackId === list;
}

/** The private list: what this person can do now, one line each, and under it what not yet and why. */
export function choicesView(choices: ChoicesView): types.ModalView {
  const fits = choices.title.length <= limits.modalTitle;
  return {
    type: 'modal',
    callback_id: list,
    title: plain(fits ? choices.title : inSlack.moreChoices),
    close: plain(inSlack.close),
    blocks: [
      ...sections(fits ? choices.lines : [choices.title, ...choices.lines]),
      ...buttonList('choice', choices.can),
      ...cannot(choices.cannot),
    ],
  };
}

function cannot(lines: readonly string[]): readonly types.KnownBlock[] {
  return lines.length === 0 ? [] : [{ type: 'divider' }, ...sections(lines)];
}
