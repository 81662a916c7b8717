import type { types } from '@slack/bolt';
import { asText } from '#bots/views/as-text.ts';
import type { CardView, NoticeView } from '#bots/views/view.ts';
import { cardBlocks } from './card-blocks.ts';
import { escape } from './escape.ts';
import { clip, limits } from './fit.ts';
import { noticeBlocks } from './notice-blocks.ts';

/** Text and blocks always go together: an update without blocks would remove them. */
export interface Message {
  /** All that screen readers and notifications say: everything needed to answer. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export function message(view: CardView | NoticeView): Message {
  return {
    text: clip(escape(asText(view)), limits.topLevelText),
    blocks: view.kind === 'card' ? cardBlocks(view) : noticeBlocks(view),
  };
}
