import { count } from '#bots/wording/language.ts';
import type { Duration } from '#shared/calendar/duration.ts';

/** "1 hour", "3 clear working days". */
export function durationInWords(duration: Duration): string {
  if ('hours' in duration) return count(duration.hours, 'hour', 'hours');
  if ('days' in duration) return count(duration.days, 'day', 'days');
  if ('workingDays' in duration) return count(duration.workingDays, 'working day', 'working days');
  if ('clearDays' in duration) return count(duration.clearDays, 'clear day', 'clear days');
  return count(duration.clearWorkingDays, 'clear working day', 'clear working days');
}
