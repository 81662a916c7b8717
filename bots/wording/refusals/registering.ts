import { dayMonthAndYear } from '#bots/wording/dates.ts';
import type { RegisterRefusal } from '#shared/interests/register.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { boxes } from './boxes.ts';

/** Why nothing was put on a register: what was found, and what to do. */
export function registerRefusalInWords(refusal: RegisterRefusal | NotRecorded): string {
  switch (refusal.code) {
    case 'Blank':
      return boxes.Blank(refusal);
    case 'TooLong':
      return boxes.TooLong(refusal);
    case 'HoldsNhsNumber':
      return boxes.HoldsNhsNumber(refusal);
    case 'AboutOnePerson':
      return boxes.AboutOnePerson(refusal);
    case 'NotADay':
      return boxes.NotADate({ ...refusal, code: 'NotADate' });
    case 'DayIsAhead':
      return `${dayMonthAndYear(refusal.found)} is still ahead. Please choose today, or a day before it.`;
    case 'EndsTooEarly':
      return `It began on ${dayMonthAndYear(refusal.since)}, so it cannot have ended before that. Please choose a later day.`;
    case 'NotYours':
      return 'Only the person whose interest it is can do this, or the governance lead for them.';
    case 'NoSuchEntry':
      return 'This is not on the register. Please open your list again.';
    case 'Busy':
    case 'DoorTaken':
      return 'This did not get through. Please send it again in a few seconds.';
    case 'AlreadySent':
      return 'You sent this form before, with other words. What you wrote now is not recorded yet. Please send it again if you mean it.';
  }
}
