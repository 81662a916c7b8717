import type { types } from '@slack/bolt';
import type { ActId } from '#bots/views/act-id.ts';
import type { ChoicesView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { buttonList } from './button-rows.ts';
import { limits } from './fit.ts';
import { paragraphs, plain, sections } from './literal.ts';

const list: ActId = 'more-choices';

/** The private list: what this person can do now, one line each, and under it what not yet and why. */
export function choicesView(choices: ChoicesView): types.ModalView {
  const fits = choices.title.length <= limits.modalTitle;
  return {
    type: 'modal',
    callback_id: list,
    title: plain(fits ? choices.title : inSlack.moreChoices),
    close: plain(inSlack.close),
    blocks: [
      ...paragraphs(fits ? choices.lines : [choices.title, ...choices.lines], room(choices)),
      ...buttonList('choice', choices.can),
      ...cannot(choices.cannot),
    ],
  };
}

/** Full ones: a view may hold 250 KB. */
const mostParagraphs = 75;

/** What is left for words once everything else has its block, the line between included. */
function room({ can, cannot: not }: ChoicesView): number {
  return Math.min(limits.modalBlocks - can.length - not.length - 1, mostParagraphs);
}

function cannot(lines: readonly string[]): readonly types.KnownBlock[] {
  return lines.length === 0 ? [] : [{ type: 'divider' }, ...sections(lines)];
}
