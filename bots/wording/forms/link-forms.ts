import { dayMonthAndYear, whenOnRecord } from '#bots/wording/dates.ts';
import { localDate } from '#shared/time.ts';

/** What is said with links to the private pages: when they are given, and when they end. */
export const linkForms = {
  given: (pagesUntil: string): readonly string[] => [
    'Your own links. Whoever has one can read what it leads to, so keep them to yourself.',
    `The first opens the board and the pack until ${dayMonthAndYear(localDate(pagesUntil))}.`,
    'The second is for your calendar. Add it there as a calendar from the web. It works until you end it.',
  ],
  givenBefore: [
    'You pressed this before, and your links were shown then. I keep no copy, so I cannot show them again. Press the button for new ones.',
  ],
  title: 'End my links',
  submit: 'End them all',
  ending:
    'None of these will work any more, here or in a calendar. You can get new ones at any time.',
  none: 'You have no links. There is nothing to end.',
  ended:
    'None of your links works now. A calendar that used one shows nothing new. You can take it out there.',
} as const;

const named = 10;

/** When somebody got the links that they have, the newest first. */
export function linksInWords(gotAt: readonly string[]): readonly string[] {
  const newest = gotAt.toReversed().slice(0, named);
  const left = gotAt.length - newest.length;
  return [
    'These are the links you got, newest first.',
    ...newest.map((at) => `Got on ${whenOnRecord(at)}`),
    ...(left > 0 ? [`${left} more, got before that`] : []),
  ];
}
