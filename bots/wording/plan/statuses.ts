import { count, sentence } from '#bots/wording/language.ts';
import type { Status } from '#shared/transition/plan.ts';
import type { StatusCounts } from '#shared/transition/summary.ts';

/** The shape that repeats a status; its colour comes with it, and means nothing that the word does not. */
const shapes: { readonly [Each in Status]: string } = {
  done: '🟢',
  'done, proof to come': '🔵',
  'on track': '✅',
  'at risk': '⚠️',
  'off track': '❌',
  'no word yet': '⚪',
  'not for us': '➖',
};

/** "At risk ⚠️": the word first, then the shape. */
export function statusInWords(status: Status): string {
  return `${sentence(status)} ${shapes[status]}`;
}

/** "6 milestones: 3 done, 1 on track, 1 at risk, 1 with no word." Only what there is. */
export function countsInWords(counts: StatusCounts): string {
  const found = (Object.keys(counted) as Status[]).filter((status) => counts[status] > 0);
  const all = found.reduce((sum, status) => sum + counts[status], 0);
  const parts = found.map((status) => `${counts[status]} ${counted[status]}`);
  return `${count(all, 'milestone', 'milestones')}: ${parts.join(', ')}.`;
}

const counted: { readonly [Each in Status]: string } = {
  done: 'done',
  'done, proof to come': 'done with proof to come',
  'on track': 'on track',
  'at risk': 'at risk',
  'off track': 'off track',
  'no word yet': 'with no word',
  'not for us': 'not for us',
};
