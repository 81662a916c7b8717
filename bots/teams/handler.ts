import type { InvokeResponse, TurnContext } from 'botbuilder';
import { cardMessage } from './card-message.ts';
import type { Arrival, Door } from './door.ts';
import { onDialog } from './on-dialog.ts';
import { onExecute } from './on-execute.ts';
import { onMessage } from './on-message.ts';
import { onMessageAction } from './on-message-action.ts';
import { remember } from './remember.ts';

/** Carries one activity to where it belongs, and the answer back. All judgement is the desk's. */
export async function handleActivity(
  door: Door,
  arrived: number,
  context: TurnContext,
): Promise<void> {
  const { activity } = context;
  switch (activity.type) {
    case 'message':
      await remember(door.references, activity);
      await context.sendActivity(cardMessage(await onMessage(door, { activity, arrived })));
      return;
    case 'conversationUpdate':
    case 'installationUpdate':
      await remember(door.references, activity);
      return;
    case 'invoke': {
      const value = await onInvoke(door, { activity, arrived });
      await context.sendActivity({ type: 'invokeResponse', value });
      return;
    }
  }
}

/** Invokes that are none of ours are answered with nothing, which Teams takes as handled. */
async function onInvoke(door: Door, arrival: Arrival): Promise<InvokeResponse> {
  switch (arrival.activity.name ?? '') {
    case 'adaptiveCard/action':
      return onExecute(door, arrival);
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction':
      return onDialog(door, arrival);
    case 'composeExtension/fetchTask':
      return onMessageAction(door, arrival);
    default:
      return { status: 200, body: {} };
  }
}
