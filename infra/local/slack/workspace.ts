import { join } from 'node:path';
import { keptFile } from '#infra/local/kept-file.ts';
import type { ConsoleOptions } from '#infra/local/page/console-options.ts';
import { type Listeners, listeners } from '#infra/local/page/listeners.ts';
import { type OneTimeKeys, oneTimeKeys } from './one-time-keys.ts';
import type { OpenModal, SlackMessage } from './slack-message.ts';

interface WorkspaceState {
  count: number;
  messages: SlackMessage[];
  /** Each user's modals, the top one last. */
  modals: Record<string, readonly OpenModal[]>;
  /** The newest private message each user has seen. */
  seen: Record<string, string>;
}

/** What a trigger or a response URL stands for. */
export interface Occasion {
  readonly user: string;
  readonly channel: string | null;
  /** The message whose button was pressed. */
  readonly message: string | null;
}

export interface Workspace {
  readonly options: ConsoleOptions;
  readonly team: string;
  readonly state: WorkspaceState;
  readonly triggers: OneTimeKeys<Occasion>;
  readonly replies: OneTimeKeys<Occasion>;
  readonly listen: Listeners['listen'];
  /** Keeps what changed, then tells whoever listens. */
  changed(): Promise<void>;
}

export function openWorkspace(options: ConsoleOptions): Workspace {
  const kept = keptFile(join(options.dataFolder, 'slack.json'), read);
  const { tell, listen } = listeners();
  return {
    options,
    team: options.channels[0]?.slack.team ?? 'T0',
    state: kept.value,
    triggers: oneTimeKeys({ uses: 1, milliseconds: 3_000 }),
    replies: oneTimeKeys({ uses: 5, milliseconds: 30 * 60_000 }),
    listen,
    async changed() {
      await kept.save();
      tell();
    },
  };
}

function read(json: unknown): WorkspaceState {
  const empty: WorkspaceState = { count: 0, messages: [], modals: {}, seen: {} };
  return Object.assign(empty, json);
}
