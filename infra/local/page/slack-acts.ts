import * as z from 'zod';
import { runCommand, runShortcut } from '#infra/local/slack/call-for-form.ts';
import { channelOf } from '#infra/local/slack/channels.ts';
import { markSlackSeen } from '#infra/local/slack/draw-pane.ts';
import { closeModal } from '#infra/local/slack/modals.ts';
import { pressInMessage, pressInModal } from '#infra/local/slack/press-element.ts';
import { submitModal } from '#infra/local/slack/submit-modal.ts';
import { replyInThread, runMessageAction } from '#infra/local/slack/thread.ts';
import type { Workspace } from '#infra/local/slack/workspace.ts';
import { done } from './act-outcome.ts';
import { actingUser } from './acting-seat.ts';
import type { Act } from './console-world.ts';

const short = z.string().min(1).max(300);
const boxValue = z.union([z.string().max(3000), z.array(z.string().max(300)).max(10), z.null()]);
const values = z.record(z.string(), boxValue);
const seated = z.object({ seat: short });
const pressed = z.object({ seat: short, block: short, action: short, value: boxValue });

/** What a person in a Slack seat can do. */
export const slackActs: Readonly<Record<string, Act>> = {
  'slack/command': act(
    z.object({ seat: short, channel: short, command: short, text: z.string().max(2000) }),
    async (workspace, user, { channel, command, text }) => {
      const where = channelOf(workspace.options, channel);
      return where ? runCommand(workspace, user, where, { command, text }) : undefined;
    },
  ),
  'slack/shortcut': act(seated, runShortcut),
  'slack/reply': act(
    z.object({ seat: short, channel: short, ts: short, text: z.string().trim().min(1).max(3000) }),
    replyInThread,
  ),
  'slack/make-it-count': act(
    z.object({ seat: short, channel: short, ts: short }),
    runMessageAction,
  ),
  'slack/press': act(
    z.object({ ...pressed.shape, channel: short, ts: short }),
    (workspace, user, { channel, ts, block, action, value }) =>
      pressInMessage(workspace, { user, block, action, value }, { channel, ts }),
  ),
  'slack/press-in-modal': act(
    z.object({ ...pressed.shape, modal: short, values }),
    (workspace, user, { modal, block, action, value, values: held }) =>
      pressInModal(workspace, { user, block, action, value }, modal, held),
  ),
  'slack/submit': act(
    z.object({ seat: short, modal: short, values }),
    (workspace, user, { modal, values: held }) => submitModal(workspace, user, modal, held),
  ),
  'slack/close': act(z.object({ seat: short, modal: short }), async (workspace, user, body) => {
    await closeModal(workspace, user, body.modal);
    return done;
  }),
  'slack/seen': act(seated, async (workspace, user) => {
    await markSlackSeen(workspace, user);
    return done;
  }),
};

function act<Body extends { readonly seat: string }>(
  body: z.ZodType<Body>,
  run: (workspace: Workspace, user: string, body: Body) => ReturnType<Act>,
): Act {
  return async ({ options, workspace }, given) => {
    const wanted = body.safeParse(given);
    const user = wanted.success && actingUser(options, 'slack', wanted.data.seat);
    return user ? run(workspace, user, wanted.data) : undefined;
  };
}
