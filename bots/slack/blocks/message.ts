import type { types } from '@slack/bolt';
import { asText } from '#bots/views/as-text.ts';
import type { CardView, NoticeView } from '#bots/views/view.ts';
import { cardBlocks } from './card-blocks.ts';
import { escape } from './escape.ts';
import { clip, clipTogether, limits } from './fit.ts';
import { noticeBlocks } from './notice-blocks.ts';

/** Text and blocks always go together: an update without blocks would remove them. */
export interface Message {
  /** All that screen readers and notifications say: everything needed to answer. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export function message(view: CardView | NoticeView): Message {
  return {
    text: spoken(view),
    blocks: view.kind === 'card' ? cardBlocks(view) : noticeBlocks(view),
  };
}

/** What people typed is cut first: state, title, effect, next and buttons are said whole. */
function spoken(view: CardView | NoticeView): string {
  const tries = [Number.MAX_SAFE_INTEGER, 2800, 2000, 1400, 900, 500].map((most) =>
    escape(asText(shorter(view, most))),
  );
  return (
    tries.find((text) => text.length <= limits.topLevelText) ??
    clip(tries.at(-1) ?? '', limits.topLevelText)
  );
}

function shorter<Shown extends CardView | NoticeView>(view: Shown, most: number): Shown;
function shorter(view: CardView | NoticeView, most: number): CardView | NoticeView {
  if (view.kind === 'notice') return { ...view, lines: clipTogether(view.lines, most) };
  const [ask, where] = [clipTogether(view.ask, most / 3), clipTogether(view.where, (most * 2) / 3)];
  return { ...view, ask, where };
}
