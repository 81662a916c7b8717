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
  submit: 'End',
  which: 'Which ones?',
  all: 'All of them',
  ending:
    'What you end does not work any more, here or in a calendar. You can get new ones at any time.',
  none: 'You have no links. There is nothing to end.',
  ended:
    'None of your links works now. A calendar that used one shows nothing new. You can take it out there.',
  endedOne:
    'These links do not work any more. A calendar that used them shows nothing new. Your others still work.',
} as const;

/** Which links these are: nothing but when somebody got them tells them apart. */
export function linksInWords(number: number, at: string): string {
  return `${number}. Board, pack and calendar, got on ${whenOnRecord(at)}`;
}
