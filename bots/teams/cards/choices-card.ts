import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { asText } from '#bots/views/as-text.ts';
import type { ChoicesView } from '#bots/views/view.ts';
import { buttonList } from './buttons.ts';
import { card, type Drawing } from './card.ts';
import { fit } from './fit.ts';
import { text, texts } from './text.ts';

/** The private list: what can be done as buttons, and under them, as text, what cannot yet. */
export function choicesCard(view: ChoicesView, drawing: Drawing): IAdaptiveCard {
  return fit(view, (shown) =>
    card(
      [
        ...text(shown.title, { size: 'Medium', weight: 'Bolder' }),
        ...texts(shown.lines),
        ...buttonList(shown.can, drawing),
        ...texts(shown.cannot, { size: 'Small' }),
      ],
      asText(shown),
    ),
  );
}
