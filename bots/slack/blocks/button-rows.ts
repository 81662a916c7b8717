import type { types } from '@slack/bolt';
import type { Button } from '#bots/views/view.ts';
import { limits } from './fit.ts';
import { plain } from './literal.ts';

/** Buttons side by side; a second one of the same act goes to the next row, since ids are unique in a row. */
export function buttonRows(name: string, buttons: readonly Button[]): types.ActionsBlock[] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const free = rows.find((row) => hasRoom(row, button));
    if (free === undefined) rows.push([button]);
    else free.push(button);
  }
  return rows.map((row, index) => actions(`${name}-${index}`, row));
}

/** One button under the other, for a list that is read downwards. */
export function buttonList(name: string, buttons: readonly Button[]): types.ActionsBlock[] {
  return buttons.map((button, index) => actions(`${name}-${index}`, [button]));
}

function hasRoom(row: readonly Button[], { act }: Button): boolean {
  return row.length < limits.actionsInARow && row.every((other) => other.act !== act);
}

function actions(name: string, buttons: readonly Button[]): types.ActionsBlock {
  return { type: 'actions', block_id: name, elements: buttons.map(button) };
}

function button({ act, label, spoken, about, tone }: Button): types.Button {
  return {
    type: 'button',
    action_id: act,
    text: plain(label, limits.buttonText),
    accessibility_label: plain(spoken, limits.accessibilityLabel).text,
    value: JSON.stringify(about),
    ...(tone === undefined ? {} : { style: tone }),
  };
}
