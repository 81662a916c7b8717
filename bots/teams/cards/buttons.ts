import type { IActionSet, IExecuteAction, ISubmitAction } from '@microsoft/teams.cards';
import type { Button } from '#bots/views/view.ts';
import type { Drawing } from './card.ts';

const perRow = 4;

/** The buttons in rows of at most four. */
export function buttonRows(buttons: readonly Button[], drawing: Drawing): readonly IActionSet[] {
  const rows = Math.ceil(buttons.length / perRow);
  return Array.from({ length: rows }, (_, row) =>
    actionSet(buttons.slice(row * perRow, (row + 1) * perRow), drawing),
  );
}

/** One button a line, as a list of things to do is read. */
export function buttonList(buttons: readonly Button[], drawing: Drawing): readonly IActionSet[] {
  return buttons.map((button) => ({ ...actionSet([button], drawing), spacing: 'Small' }));
}

function actionSet(buttons: readonly Button[], drawing: Drawing): IActionSet {
  return { type: 'ActionSet', actions: buttons.map((button) => action(button, drawing)) };
}

/** A dialog can only submit; in a chat an act is executed and a question opens a dialog. */
function action(button: Button, drawing: Drawing): IExecuteAction | ISubmitAction {
  const { act, about, label, spoken, tone } = button;
  const { nonce } = drawing;
  const face = {
    title: label,
    tooltip: spoken,
    ...(tone === undefined ? {} : { style: styles[tone] }),
  };
  if (drawing.surface === 'dialog') {
    return { type: 'Action.Submit', ...face, data: { act, about, nonce } };
  }
  if (button.press === 'does') {
    return { type: 'Action.Execute', ...face, verb: act, data: { about, nonce } };
  }
  const msteams = { type: 'task/fetch' };
  return { type: 'Action.Submit', ...face, data: { msteams, act, about, nonce } };
}

const styles = { primary: 'positive', danger: 'destructive' } as const;
