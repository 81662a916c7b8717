import type { Reply } from '#bots/desk/desk.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { callerOf } from './caller.ts';
import { commandId } from './command-id.ts';
import type { Arrival, Door } from './door.ts';
import type { Sent } from './read-sent.ts';

/** Asks the desk on behalf of the person Teams vouches for; without one the answer is a refusal. */
export async function bringToDesk(
  { desk }: Door,
  { activity, arrived }: Arrival,
  sent: Sent | 'unknown act',
): Promise<Reply> {
  if (sent === 'unknown act') return refusal(inTeams.unknownButton);
  const caller = callerOf(activity);
  if (caller === undefined) return refusal(inTeams.unknownPerson);
  const { act, about, values, pointedAt } = sent;
  return desk.press({
    ...caller,
    commandId: commandId(caller, sent),
    arrived,
    act,
    about,
    ...(values === undefined ? {} : { values }),
    ...(pointedAt === undefined ? {} : { pointedAt }),
  });
}

function refusal(words: string): Reply {
  return { kind: 'refused', notice: { kind: 'notice', lines: [words], buttons: [] }, card: null };
}
