import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { asText } from '#bots/views/as-text.ts';
import type { ChoicesView } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { buttonList } from './buttons.ts';
import { card, type Drawing } from './card.ts';
import { fit } from './fit.ts';
import { texts } from './text.ts';
import { titleInChat } from './title-in-chat.ts';

/** The private list: what can be done as buttons, and under them, as text, what cannot yet. */
export function choicesCard(view: ChoicesView, drawing: Drawing): IAdaptiveCard {
  return fit(view, (shown, cutTo) =>
    card(
      [
        ...titleInChat(shown.title, drawing),
        ...texts(shown.lines),
        ...texts(cutTo !== null ? [inTeams.leftOut] : [], { size: 'Small' }),
        ...buttonList(shown.can, drawing),
        ...texts(shown.cannot, { size: 'Small' }),
      ],
      asText(shown),
    ),
  );
}
