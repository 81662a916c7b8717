import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  SubmitActionBase,
} from 'adaptivecards';
import type { CardAction } from '#infra/local/teams/card-action.ts';
import type { Card } from '#infra/local/teams/teams-message.ts';
import { teamsHost } from './card-host.ts';
import { cardMarkdown } from './card-markdown.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

/** Draws a card with the official renderer; `press` learns which button was pressed. */
export function drawCard(
  json: Card,
  press: (action: CardAction, button: HTMLElement | undefined) => void,
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = teamsHost;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url) open(action.url, '_blank', 'noreferrer');
    const pressed = pressedAction(action);
    if (pressed) press(pressed, action.renderedElement);
  };
  card.parse(json);
  const drawn = card.render();
  // A card with spoken words of its own names itself, and only what has a role may.
  if (drawn?.hasAttribute('aria-label')) drawn.role = 'group';
  return drawn;
}

/** The renderer has merged what stands in the card's boxes into the data. */
function pressedAction(action: Action): CardAction | undefined {
  if (!(action instanceof SubmitActionBase)) return undefined;
  const data = recordOf(action.data);
  const id = action.id === undefined ? {} : { id: action.id };
  return action instanceof ExecuteAction
    ? { type: 'Action.Execute', verb: action.verb, data, ...id }
    : { type: 'Action.Submit', data, ...id };
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
