import type { Opened } from '#shared/decision/decision.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Table } from './named-people.ts';

/** Where and when a step is taken, and by whom. */
export interface Now {
  /** The body’s own name in the scenario. */
  readonly body: string;
  readonly forum: ForumInForce;
  readonly decision: Opened | null;
  /** What is not open yet, where it was begun. */
  readonly draft: Draft | null;
  readonly table: Table;
  readonly at: string;
  readonly by: string;
}
