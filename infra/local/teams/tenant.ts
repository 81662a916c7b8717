import { join } from 'node:path';
import { keptFile } from '#infra/local/kept-file.ts';
import type { ConsoleOptions } from '#infra/local/page/console-options.ts';
import { type Listeners, listeners } from '#infra/local/page/listeners.ts';
import type { OpenDialog, TeamsMessage } from './teams-message.ts';

interface TenantState {
  count: number;
  messages: TeamsMessage[];
  dialogs: Record<string, OpenDialog>;
  /** The newest private message each user has seen. */
  seen: Record<string, string>;
}

export interface Tenant {
  readonly options: ConsoleOptions;
  readonly id: string;
  readonly state: TenantState;
  readonly listen: Listeners['listen'];
  /** Keeps what changed, then tells whoever listens. */
  changed(): Promise<void>;
}

export function openTenant(options: ConsoleOptions): Tenant {
  const kept = keptFile(join(options.dataFolder, 'teams.json'), read);
  const { tell, listen } = listeners();
  return {
    options,
    id: options.channels[0]?.teams.tenant ?? 'tenant',
    state: kept.value,
    listen,
    async changed() {
      await kept.save();
      tell();
    },
  };
}

function read(json: unknown): TenantState {
  const empty: TenantState = { count: 0, messages: [], dialogs: {}, seen: {} };
  return Object.assign(empty, json);
}
