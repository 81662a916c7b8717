import type { Card, TeamsMessage } from './teams-message.ts';
import type { Tenant } from './tenant.ts';

export interface NewMessage {
  readonly conversation: string;
  readonly thread: string | null;
  readonly author: string;
  readonly text: string;
  readonly card: Card | null;
}

export async function addMessage(tenant: Tenant, words: NewMessage): Promise<TeamsMessage> {
  const { state, options } = tenant;
  state.count += 1;
  const id = String(Date.now() * 1000 + (state.count % 1000));
  const message: TeamsMessage = {
    ...words,
    id,
    thread: words.thread ?? id,
    at: options.clock.now(),
    edited: false,
    personal: {},
  };
  state.messages.push(message);
  await tenant.changed();
  return message;
}

export function findMessage({ state }: Tenant, id: string): TeamsMessage | undefined {
  return state.messages.find((message) => message.id === id);
}

export async function changeMessage(
  tenant: Tenant,
  id: string,
  change: Partial<TeamsMessage>,
): Promise<void> {
  const { state } = tenant;
  state.messages = state.messages.map((each) => (each.id === id ? { ...each, ...change } : each));
  await tenant.changed();
}

export async function removeMessage(tenant: Tenant, id: string): Promise<void> {
  const { state } = tenant;
  state.messages = state.messages.filter((each) => each.id !== id);
  await tenant.changed();
}

/** The card as one person sees it. */
export function cardFor({ card, personal }: TeamsMessage, user: string): Card | null {
  return personal[user] ?? card;
}
