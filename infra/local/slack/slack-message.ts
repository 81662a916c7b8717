import type { Block } from './check-blocks.ts';
import type { Modal } from './check-view.ts';

/** A block as it stands in a message or modal: Slack names those that came without a name. */
export type NamedBlock = Block & { readonly block_id: string };

export interface SlackMessage {
  readonly ts: string;
  readonly channel: string;
  readonly author: string;
  /** The message in whose thread it stands; not there where it stands in the channel itself. */
  readonly thread?: string;
  readonly text: string;
  readonly blocks: readonly NamedBlock[];
  /** Time as the clerk saw it then. */
  readonly at: string;
  readonly edited: boolean;
  /** The only user who sees it. */
  readonly onlyFor: string | null;
}

export type OpenModal = Omit<Modal, 'blocks'> & {
  readonly id: string;
  readonly hash: string;
  readonly blocks: readonly NamedBlock[];
};
