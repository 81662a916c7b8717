import * as z from 'zod';
import { cardAction } from '#infra/local/teams/card-action.ts';
import { readConversation } from '#infra/local/teams/conversations.ts';
import { closeDialog, runMessageAction, submitDialog } from '#infra/local/teams/dialogs.ts';
import { markTeamsSeen } from '#infra/local/teams/draw-pane.ts';
import { pressAction } from '#infra/local/teams/press-action.ts';
import { replyInThread } from '#infra/local/teams/reply-in-thread.ts';
import type { Tenant } from '#infra/local/teams/tenant.ts';
import { writeMessage } from '#infra/local/teams/write-message.ts';
import { done } from './act-outcome.ts';
import { actingUser } from './acting-seat.ts';
import type { Act } from './console-world.ts';

const short = z.string().min(1).max(300);
const seated = z.object({ seat: short });

/** What a person in a Teams seat can do. */
export const teamsActs: Readonly<Record<string, Act>> = {
  'teams/write': act(
    z.object({ seat: short, conversation: short, text: z.string().min(1).max(2000) }),
    async (tenant, user, { conversation, text }) => {
      const place = readConversation(tenant.options, conversation);
      return place ? writeMessage(tenant, user, place.conversation, text) : undefined;
    },
  ),
  'teams/reply': act(
    z.object({ seat: short, message: short, text: z.string().trim().min(1).max(2000) }),
    replyInThread,
  ),
  'teams/make-it-count': act(
    z.object({ seat: short, message: short }),
    (tenant, user, { message }) => runMessageAction(tenant, user, message),
  ),
  'teams/press': act(
    z.object({ seat: short, message: short, action: cardAction }),
    (tenant, user, { message, action }) => pressAction(tenant, user, message, action),
  ),
  'teams/submit': act(
    z.object({ seat: short, data: z.record(z.string(), z.unknown()) }),
    (tenant, user, { data }) => submitDialog(tenant, user, data),
  ),
  'teams/close': act(seated, async (tenant, user) => {
    await closeDialog(tenant, user);
    return done;
  }),
  'teams/seen': act(seated, async (tenant, user) => {
    await markTeamsSeen(tenant, user);
    return done;
  }),
};

function act<Body extends { readonly seat: string }>(
  body: z.ZodType<Body>,
  run: (tenant: Tenant, user: string, body: Body) => ReturnType<Act>,
): Act {
  return async ({ options, tenant }, given) => {
    const wanted = body.safeParse(given);
    const user = wanted.success && actingUser(options, 'teams', wanted.data.seat);
    return user ? run(tenant, user, wanted.data) : undefined;
  };
}
