import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { asText } from '#bots/views/as-text.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { buttonRows } from './buttons.ts';
import { card, type Drawing } from './card.ts';
import { fit } from './fit.ts';
import { links } from './link.ts';
import { text, texts } from './text.ts';

/** A private message: what happened, or what waits for this person. */
export function noticeCard(view: NoticeView, drawing: Drawing): IAdaptiveCard {
  return fit(view, (shown, cutTo) =>
    card(
      [
        ...texts(shown.lines),
        ...links(shown.links ?? []),
        ...(cutTo !== null ? text(inTeams.leftOut, { size: 'Small' }) : []),
        ...buttonRows(shown.buttons, drawing),
      ],
      asText(shown),
    ),
  );
}
