import type { Rules } from '#shared/forum/constitution/rules.ts';
import { handlings } from '#shared/forum/handlings.ts';

/** Whether a declared interest can mean, under these rules, that a seat does not vote or count. */
export function canLose({ interests }: Rules, part: 'votes' | 'counts'): boolean {
  const possible = interests.handledBy === 'the rules' ? [interests.automatically] : handlings;
  return possible.some((handling) => !interests[handling][part]);
}
