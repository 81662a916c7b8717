import type { Opened } from '#shared/decision/decision.ts';
import { answersWithNames } from './counts.ts';
import { hasEnded } from './ended.ts';
import { laterMeeting } from './meetings.ts';
import { outcomeInWords } from './outcomes.ts';

/** What the person in the chair is told once the time for answers has passed. */
export function deadlinePassed(decision: Opened): string[] {
  if (hasEnded(decision) && decision.outcome.how === 'adopted by silence') {
    return [outcomeInWords(decision)];
  }
  return [
    'The time for answers has passed. Nothing was agreed by that alone.',
    ...answersWithNames(decision),
    `You can ${mayGiveMoreTime(decision) ? 'give more time (once)' : 'wait for more answers'}, take it to ${laterMeeting(decision)}, or close it as not agreed.`,
  ];
}

function mayGiveMoreTime({ rules: { window }, extensions }: Opened): boolean {
  return window.extension !== undefined && !extensions.includes('the person presiding');
}
