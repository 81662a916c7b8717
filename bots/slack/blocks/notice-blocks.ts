import type { types } from '@slack/bolt';
import type { NoticeView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { buttonRows } from './button-rows.ts';
import { clipTogether, limits } from './fit.ts';
import { bold, link, paragraphs, plain, sections } from './literal.ts';

/** Of the 9,000 characters that a message may hold; buttons take what is left. */
const share = 7000;
const mostParagraphs = 20;

/** Tells a notice that gives way to what comes of it when one of its buttons comes back. */
const row = 'notice';
const standingRow = 'standing';

export function isOnNotice(blockId: string): boolean {
  return blockId.startsWith(`${row}-`);
}

/** A private message: a paragraph each, where it leads, then what can be done about it. */
export function noticeBlocks({
  lines,
  links = [],
  buttons,
  stays,
}: NoticeView): types.KnownBlock[] {
  const leads = links.flatMap((address) => link(address, address, limits.sectionText));
  const name = stays === true ? standingRow : row;
  return [...words(lines), ...leads, ...buttonRows(name, buttons)];
}

/** The same where a form or a list stood. */
export function noticeModal(notice: NoticeView): types.ModalView {
  return {
    type: 'modal',
    callback_id: row,
    title: plain(inSlack.name),
    close: plain(inSlack.close),
    blocks: noticeBlocks(notice),
  };
}

/** Of several lines the first says what it is about. */
function words(lines: readonly string[]): readonly types.KnownBlock[] {
  const [first = '', ...others] = lines;
  if (others.length === 0) return sections([first]);
  if (others.length > mostParagraphs) return sections([first, others.join('\n')]);
  const [title = '', ...rest] = clipTogether(lines, share);
  return [...bold(title, limits.sectionText), ...paragraphs(rest, mostParagraphs)];
}
