import { randomBytes } from 'node:crypto';
import type { Modal } from './check-view.ts';
import { named } from './messages.ts';
import type { OpenModal } from './slack-message.ts';
import type { Workspace } from './workspace.ts';

export function modalsOf({ state }: Workspace, user: string): readonly OpenModal[] {
  return state.modals[user] ?? [];
}

/** Puts a modal on top of the user's others; `alone` closes those first. */
export async function openModal(
  workspace: Workspace,
  user: string,
  view: Modal,
  how: 'alone' | 'on top',
): Promise<OpenModal> {
  const below = how === 'alone' ? [] : modalsOf(workspace, user);
  const opened = drawn(`V${randomBytes(6).toString('hex').toUpperCase()}`, view);
  await put(workspace, user, [...below, opened]);
  return opened;
}

export async function replaceModal(
  workspace: Workspace,
  id: string,
  view: Modal,
): Promise<OpenModal | undefined> {
  const user = holderOf(workspace, id);
  if (!user) return undefined;
  const next = drawn(id, view);
  await put(
    workspace,
    user,
    modalsOf(workspace, user).map((each) => (each.id === id ? next : each)),
  );
  return next;
}

/** Closes one modal and what lies on it; the one below shows again. */
export async function closeModal(workspace: Workspace, user: string, id: string): Promise<void> {
  const stack = modalsOf(workspace, user);
  const at = stack.findIndex((each) => each.id === id);
  const closes = stack[at]?.clear_on_close === true;
  if (at >= 0) await put(workspace, user, closes ? [] : stack.slice(0, at));
}

export async function closeAllModals(workspace: Workspace, user: string): Promise<void> {
  await put(workspace, user, []);
}

function holderOf({ state }: Workspace, id: string): string | undefined {
  return Object.keys(state.modals).find((user) =>
    state.modals[user]?.some((modal) => modal.id === id),
  );
}

function drawn(id: string, view: Modal): OpenModal {
  const hash = `${Date.now()}.${randomBytes(4).toString('hex')}`;
  return { ...view, id, hash, blocks: named(view.blocks) };
}

async function put(workspace: Workspace, user: string, stack: readonly OpenModal[]): Promise<void> {
  workspace.state.modals[user] = stack;
  await workspace.changed();
}
