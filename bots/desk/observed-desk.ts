import type { Account } from '#shared/directory/account.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import { isId } from '#shared/is-id.ts';
import { log } from '#shared/log.ts';
import { observed } from '#shared/observed.ts';
import type { Desk, Press } from './desk.ts';

/** The same desk, with one line in the log for each command: what it was, what it came to, its cost. */
export function observedDesk(desk: Desk): Desk {
  return {
    async press(press) {
      const { yields: reply, noted, ms } = await observed(() => desk.press(press));
      const { platform } = press.account;
      const command = press.act;
      const line = { who: pseudonym(press.account), platform, command, ...aboutIn(press) };
      log.info('command', { ...line, result: reply.kind, ms, ...noted });
      return reply;
    },
  };
}

/** The same for all that one account does, and nobody's name: only who knows the account finds it. */
function pseudonym(account: Account): string {
  return sha256(canonical(account)).slice(0, 12);
}

/** A button can be forged: what is no id of ours is not repeated. */
function aboutIn({ about }: Press): {
  readonly ics: string | null;
  readonly decision: string | null;
} {
  return { ics: idOrNull(about.ics), decision: idOrNull(about.decision) };
}

function idOrNull(id: string | undefined): string | null {
  return id !== undefined && isId(id) ? id : null;
}
