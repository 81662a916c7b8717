import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Matter } from './decision.ts';

/** All that is shown of an item where it may not be seen: that there is one, and whether it is practice. */
export interface Unseen {
  readonly status: 'in private';
  readonly forum: Pick<ForumInForce, 'practice'>;
}

export function unseen({ forum }: Matter): Unseen {
  return { status: 'in private', forum };
}
