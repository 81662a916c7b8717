import type { Workspace } from '#infra/local/slack/workspace.ts';
import type { Tenant } from '#infra/local/teams/tenant.ts';
import type { ActOutcome } from './act-outcome.ts';
import type { ConsoleOptions } from './console-options.ts';

/** Both sides and what they share. */
export interface ConsoleWorld {
  readonly options: ConsoleOptions;
  readonly workspace: Workspace;
  readonly tenant: Tenant;
}

/** One thing a person can do in the console. Undefined: the body is junk, or what it names is gone. */
export type Act = (world: ConsoleWorld, body: unknown) => Promise<ActOutcome | undefined>;
