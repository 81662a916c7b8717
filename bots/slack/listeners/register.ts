import type { App, BlockButtonAction } from '@slack/bolt';
import { waysIn } from '#bots/slack/ways-in.ts';
import { actIds } from '#bots/views/act-id.ts';
import { blockAction } from './block-action.ts';
import { messageShortcut } from './message-shortcut.ts';
import { proposeShortcut } from './propose-shortcut.ts';
import { slashCommand } from './slash-command.ts';
import { viewSubmission } from './view-submission.ts';
import type { Arrival, Wiring } from './wiring.ts';

/** The only place where ids meet handlers. */
export function register(app: App<Arrival>, wiring: Wiring): void {
  app.command(waysIn.decide, slashCommand('propose', wiring));
  app.command(waysIn.milestones, slashCommand('milestones', wiring));
  app.shortcut({ type: 'shortcut', callback_id: waysIn.propose }, proposeShortcut(wiring));
  app.shortcut(
    { type: 'message_action', callback_id: waysIn.makeItCount },
    messageShortcut(wiring),
  );
  for (const act of actIds) {
    app.action<BlockButtonAction>(act, blockAction(act, wiring));
    app.view({ type: 'view_submission', callback_id: act }, viewSubmission(act, wiring));
  }
}
