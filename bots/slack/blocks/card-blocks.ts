import type { types } from '@slack/bolt';
import type { CardView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { buttonRows } from './button-rows.ts';
import { clipTogether, limits } from './fit.ts';
import { bold, link, plain, quotation, sections } from './literal.ts';

/** Shares of the 9,000 characters that a message may hold; buttons take what is left. */
const share = {
  state: 400,
  title: 600,
  ask: 2000,
  link: 700,
  effect: 600,
  where: 2600,
  next: 600,
  foot: 600,
} as const;

/** The face of a decision: what is asked above the line, where it stands and what to do below it. */
export function cardBlocks(card: CardView): types.KnownBlock[] {
  return [
    ...bold(card.state, share.state),
    ...title(card.title),
    ...quotation(clipTogether(card.ask, share.ask).join('\n'), share.ask),
    ...link(inSlack.readThePaper, card.link, share.link),
    ...sections([card.effect], share.effect),
    ...line(card),
    ...sections([clipTogether(card.where, share.where).join('\n')], share.where),
    ...bold(card.next, share.next),
    ...buttonRows('card', card.buttons),
    ...foot(card.foot),
  ];
}

function title(text: string): readonly types.KnownBlock[] {
  const fits = text.trim() !== '' && text.length <= limits.headerText;
  if (!fits) return bold(text, share.title);
  return [{ type: 'header', text: plain(text, share.title) }];
}

function line({ where, next }: CardView): readonly types.DividerBlock[] {
  return [...where, next].some((text) => text.trim() !== '') ? [{ type: 'divider' }] : [];
}

function foot(text: string): readonly types.ContextBlock[] {
  if (text.trim() === '') return [];
  return [{ type: 'context', elements: [plain(text, share.foot)] }];
}
