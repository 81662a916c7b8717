import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  SubmitAction,
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
  return card.render();
}

function pressedAction(action: Action): CardAction | undefined {
  const data = action instanceof SubmitAction ? recordOf(action.data) : {};
  const id = action.id === undefined ? {} : { id: action.id };
  if (action instanceof ExecuteAction) {
    return { type: 'Action.Execute', verb: action.verb, data, ...id };
  }
  return action instanceof SubmitAction ? { type: 'Action.Submit', data, ...id } : undefined;
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
