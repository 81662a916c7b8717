import { personalChat } from './conversations.ts';
import { sendActivity } from './send-activity.ts';
import type { Tenant } from './tenant.ts';

/** Tells the bot of every channel and chat it is in, so that it can write there unasked. */
export async function installBot(tenant: Tenant): Promise<void> {
  const { options } = tenant;
  const people = options.people.filter(({ platform }) => platform === 'teams');
  const installer = people[0];
  if (!installer) return;
  for (const { teams } of options.channels) {
    await announce(tenant, installer.user, teams.channel);
  }
  for (const { user } of people) await announce(tenant, user, personalChat(user));
}

async function announce(tenant: Tenant, user: string, conversation: string): Promise<void> {
  const where = { conversation, thread: null };
  await sendActivity(tenant, user, where, { type: 'installationUpdate', action: 'add' });
  const membersAdded = [{ id: tenant.options.botUser.teams.id }];
  await sendActivity(tenant, user, where, { type: 'conversationUpdate', membersAdded });
}
