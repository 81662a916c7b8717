import * as z from 'zod';
import { type ApiAnswer, failed } from './api-answer.ts';
import { checkView, modal } from './check-view.ts';
import { jsonArgument } from './method-arguments.ts';
import { modalJson } from './modal-json.ts';
import { modalsOf, openModal, replaceModal } from './modals.ts';
import type { Workspace } from './workspace.ts';

const triggered = z.object({ trigger_id: z.string(), view: jsonArgument });
const updated = z.object({
  view_id: z.string().optional(),
  external_id: z.string().optional(),
  hash: z.string().optional(),
  view: jsonArgument,
});

const mostModals = 3;

export function openView(workspace: Workspace, given: unknown): Promise<ApiAnswer> {
  return show(workspace, given, 'alone');
}

export function pushView(workspace: Workspace, given: unknown): Promise<ApiAnswer> {
  return show(workspace, given, 'on top');
}

export async function updateView(workspace: Workspace, given: unknown): Promise<ApiAnswer> {
  const call = updated.safeParse(given);
  if (!call.success) return failed('invalid_arguments');
  const { view, hash, view_id: id, external_id: name } = call.data;
  const findings = checkView(view);
  if (findings.length > 0) return failed('invalid_arguments', findings);
  const standing = Object.values(workspace.state.modals)
    .flat()
    .find((each) => (id ? each.id === id : name && each.external_id === name));
  if (!standing) return failed('not_found');
  if (hash && hash !== standing.hash) return failed('hash_conflict');
  const next = await replaceModal(workspace, standing.id, modal.parse(view));
  return next ? { ok: true, view: modalJson(workspace, next) } : failed('not_found');
}

async function show(
  workspace: Workspace,
  given: unknown,
  how: 'alone' | 'on top',
): Promise<ApiAnswer> {
  const call = triggered.safeParse(given);
  if (!call.success) return failed('invalid_arguments');
  const findings = checkView(call.data.view);
  if (findings.length > 0) return failed('invalid_arguments', findings);
  const occasion = workspace.triggers.use(call.data.trigger_id);
  if (!occasion) return failed('expired_trigger_id');
  const { user } = occasion;
  if (how === 'on top' && modalsOf(workspace, user).length >= mostModals) {
    return failed('push_limit_reached');
  }
  const opened = await openModal(workspace, user, modal.parse(call.data.view), how);
  return { ok: true, view: modalJson(workspace, opened) };
}
