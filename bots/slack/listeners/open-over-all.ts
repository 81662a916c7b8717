import type { Reply } from '#bots/desk/desk.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import type { Account } from '#shared/directory/account.ts';
import { callOrOwe } from './call-or-owe.ts';
import type { Wiring } from './wiring.ts';
import { noticeOf, wordsOwed } from './words-owed.ts';

/** Where there is no channel to answer in, even a "no" opens over all. */
export function openOverAll({ client, owe }: Omit<Wiring, 'desk'>) {
  return (account: Account, trigger: string, reply: Reply): Promise<void> => {
    const view = modal(reply.kind === 'ask' ? reply.view : noticeOf(reply));
    return callOrOwe(
      () => client.views.open({ trigger_id: trigger, view }),
      () => owe(account, wordsOwed(reply)),
    );
  };
}
