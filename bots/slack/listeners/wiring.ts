import type { WebClient } from '@slack/web-api';
import type { Desk } from '#bots/desk/desk.ts';
import type { Account } from '#shared/directory/account.ts';

/** Takes over a private answer that Slack did not take. */
export type Owe = (account: Account, lines: readonly string[]) => Promise<void>;

/** What the listeners are wired to. */
export interface Wiring {
  readonly desk: Desk;
  readonly client: WebClient;
  readonly owe: Owe;
}

/** Travels with each request: machine time in ms when it came in. */
export interface Arrival {
  readonly arrived: number;
}
