import { hourOfDay } from '#bots/wording/dates.ts';
import type { Hours } from '#shared/directory/hours.ts';

/** The form in which people choose when they are written to. */
export const hoursForm = {
  title: 'When you write to me',
  submit: 'Write to me then',
  lines: [
    'You get one message on a working day for all that waits for you, and none when nothing is new.',
    'A few things come at once: a reply to your objection, new words after your answer, what waits for you in the chair, and the result.',
  ],
  hour: 'At what time should the message come?',
  quietFrom: 'Quiet from',
  quietUntil: 'Quiet until',
  quietHint:
    'Nothing comes then, or on a day off. The same time twice means that what cannot wait may come at any time.',
} as const;

/** "9am to 7pm" is not what it says: the message would come while it is to be quiet. */
export function hourIsQuiet({ hour, quietFrom, quietUntil }: Hours): string {
  return `You chose ${hourOfDay(hour)}, but nothing comes from ${hourOfDay(quietFrom)} until ${hourOfDay(quietUntil)}. Please choose another time, or other quiet hours.`;
}

/** On the receipt. */
export function hoursChosen({ hour, quietFrom, quietUntil }: Hours): string[] {
  return [
    `From the next working day I write to you at ${hourOfDay(hour)}, when something is new.`,
    quietFrom === quietUntil
      ? 'You have no quiet hours. What cannot wait comes at any time, and on a day off too.'
      : `Nothing comes from ${hourOfDay(quietFrom)} until ${hourOfDay(quietUntil)}, or on a day off.`,
  ];
}
