import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import { messageJson } from './chat-methods.ts';
import { type BoxValue, elementValue } from './element-value.ts';
import { findElement } from './find-element.ts';
import { channelJson, interaction, responseUrl } from './interaction.ts';
import { findMessage } from './messages.ts';
import { modalJson } from './modal-json.ts';
import { type BoxValues, modalValues } from './modal-values.ts';
import { modalsOf } from './modals.ts';
import { sendPayload } from './send-to-bot.ts';
import type { NamedBlock } from './slack-message.ts';
import type { Occasion, Workspace } from './workspace.ts';

export interface Pressed {
  readonly user: string;
  readonly block: string;
  readonly action: string;
  /** What was chosen, where it was no plain button. */
  readonly value: BoxValue;
}

/** Someone presses a button on a message. Undefined when it is not there, or no longer. */
export async function pressInMessage(
  workspace: Workspace,
  pressed: Pressed,
  where: { readonly channel: string; readonly ts: string },
): Promise<ActOutcome | undefined> {
  const { channel, ts } = where;
  const message = findMessage(workspace, channel, ts);
  const action = message && actionJson(message.blocks, pressed);
  if (!action) return undefined;
  const occasion: Occasion = { user: pressed.user, channel, message: ts };
  return send(workspace, occasion, {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: message.onlyFor !== null,
    },
    channel: channelJson(workspace, channel),
    // As at Slack, an ephemeral message does not travel with the press.
    ...(message.onlyFor === null && { message: messageJson(workspace, message) }),
    response_url: responseUrl(workspace, occasion),
    state: { values: {} },
    actions: [action],
  });
}

/** Someone presses a button in a modal. */
export async function pressInModal(
  workspace: Workspace,
  pressed: Pressed,
  modalId: string,
  values: BoxValues,
): Promise<ActOutcome | undefined> {
  const modal = modalsOf(workspace, pressed.user).find(({ id }) => id === modalId);
  const action = modal && actionJson(modal.blocks, pressed);
  if (!action) return undefined;
  const held = modalValues(modal, values);
  const occasion: Occasion = { user: pressed.user, channel: null, message: null };
  return send(workspace, occasion, {
    container: { type: 'view', view_id: modal.id },
    view: modalJson(workspace, modal, held),
    actions: [action],
  });
}

async function send(workspace: Workspace, occasion: Occasion, rest: object): Promise<ActOutcome> {
  const answer = await sendPayload(workspace, {
    ...interaction(workspace, occasion.user),
    type: 'block_actions',
    trigger_id: workspace.triggers.issue(occasion),
    ...rest,
  });
  return failureOf(answer) ?? done;
}

function actionJson(blocks: readonly NamedBlock[], pressed: Pressed): object | undefined {
  const { block, action } = pressed;
  const element = findElement(blocks, block, action);
  if (!element) return undefined;
  return {
    action_id: action,
    block_id: block,
    ...('text' in element && { text: element.text }),
    ...elementValue(element, pressed.value),
    action_ts: String(Date.now() / 1000),
  };
}
