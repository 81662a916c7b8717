import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';
import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import { modal } from './check-view.ts';
import { interaction } from './interaction.ts';
import { modalJson } from './modal-json.ts';
import { type BoxValues, modalValues } from './modal-values.ts';
import { closeAllModals, closeModal, modalsOf, openModal, replaceModal } from './modals.ts';
import { sendPayload } from './send-to-bot.ts';
import type { Workspace } from './workspace.ts';

const response = z.discriminatedUnion('response_action', [
  z.object({
    response_action: z.literal('errors'),
    errors: z.record(z.string(), z.string().min(1)),
  }),
  z.object({ response_action: z.literal('update'), view: modal }),
  z.object({ response_action: z.literal('push'), view: modal }),
  z.object({ response_action: z.literal('clear') }),
]);

type Response = z.infer<typeof response>;

/** Someone sends a modal. Undefined when it is no longer open. */
export async function submitModal(
  workspace: Workspace,
  user: string,
  modalId: string,
  values: BoxValues,
): Promise<ActOutcome | undefined> {
  const opened = modalsOf(workspace, user).find(({ id }) => id === modalId);
  if (!opened) return undefined;
  const answer = await sendPayload(workspace, {
    ...interaction(workspace, user),
    type: 'view_submission',
    trigger_id: workspace.triggers.issue({ user, channel: null, message: null }),
    view: modalJson(workspace, opened, modalValues(opened, values)),
    response_urls: [],
  });
  const failure = failureOf(answer);
  if (failure ?? answer.kind === 'silent') return failure ?? { kind: 'silent' };
  if (answer.body.trim() === '') {
    await closeModal(workspace, user, modalId);
    return done;
  }
  const wanted = response.safeParse(jsonOf(answer.body));
  // Slack shows the person that the app failed when it cannot read what the app wants.
  if (!wanted.success) return { kind: 'refused', status: answer.status };
  return follow(workspace, user, modalId, wanted.data);
}

async function follow(
  workspace: Workspace,
  user: string,
  modalId: string,
  wanted: Response,
): Promise<ActOutcome> {
  switch (wanted.response_action) {
    case 'errors':
      return { kind: 'look again', errors: wanted.errors };
    case 'update':
      await replaceModal(workspace, modalId, wanted.view);
      return done;
    case 'push':
      await openModal(workspace, user, wanted.view, 'on top');
      return done;
    case 'clear':
      await closeAllModals(workspace, user);
      return done;
  }
}
