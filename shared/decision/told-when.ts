import { localDate } from '#shared/time.ts';
import type { Opened } from './decision.ts';
import type { Notice } from './effect.ts';

const times: { readonly [Kind in Notice['kind']]: 'at once' | 'in the daily message' } = {
  'objection raised': 'at once',
  'objection answered': 'at once',
  'does this settle it': 'at once',
  'words changed': 'at once',
  'is this what you meant': 'in the daily message',
  'restating answered': 'in the daily message',
  'do you object too': 'at once',
  'something is missing': 'in the daily message',
  'suggestion dealt with': 'in the daily message',
  'proposal opened': 'at once',
  'programme asks': 'in the daily message',
  'raised in practice': 'in the daily message',
  'writing corrected': 'in the daily message',
  'words suggested': 'in the daily message',
  'ready to record': 'at once',
  'recorded for you': 'at once',
  'question asked': 'in the daily message',
  'question answered': 'in the daily message',
  'time needed': 'at once',
  'interest declared': 'at once',
  'interest declared afterwards': 'at once',
  'interest handled': 'at once',
  'too few are left': 'at once',
  'interest to advise on': 'at once',
  'interest advised': 'at once',
  'deputy named': 'at once',
  'deputy decided': 'at once',
  'you stand in': 'at once',
  'you do not stand in': 'at once',
  'member and deputy differ': 'at once',
  'you can veto': 'at once',
  'others are awaited': 'in the daily message',
  'steps begin': 'at once',
  'step finished': 'at once',
  'steps done': 'at once',
  'you help': 'at once',
  'help ran out': 'at once',
  'vote opened': 'at once',
  'everyone has voted': 'at once',
  tie: 'at once',
  'deadline passed': 'at once',
  'referred to you': 'at once',
  outcome: 'at once',
};

/**
 * What someone is told when it happens; all else waits for their message of the day. At once: the
 * answer to their own objection, new words in place of those they answered, what waits for whoever
 * presides, what became of something they did, and the outcome.
 */
export function isToldAtOnce(notice: Notice): boolean {
  if (notice.kind === 'objection raised') return notice.to === 'presiding';
  return times[notice.kind] === 'at once';
}

/**
 * Whether others wait for what this asks of a person, or they wait to hear it, so that it is told by
 * the next working day. New words can wait until something closes: the card shows them too.
 */
export function isPressing(notice: Notice): boolean {
  const { kind } = notice;
  if (kind === 'words changed') return false;
  return isToldAtOnce(notice) || othersWait.has(kind);
}

const othersWait: ReadonlySet<Notice['kind']> = new Set<Notice['kind']>([
  'programme asks',
  'question asked',
  'objection raised',
  'something is missing',
]);

/** Whether the item is taken at a meeting that is held on the day of this instant. */
export function isAtAMeetingNow({ takenAt, meeting }: Opened, instant: string): boolean {
  return takenAt === 'at a meeting' && meeting === localDate(instant);
}
