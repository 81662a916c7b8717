import { whenOnRecord } from '#bots/wording/dates.ts';
import { labels } from '#bots/wording/labels.ts';

/** What stands around every private page, and what stands there in place of one. */
export const page = {
  product: 'Accord',
  keepPrivate: 'Private page. Keep its address to yourself.',
  skip: 'Skip to the content',
  pages: 'Pages of this programme',
  board: 'Board',
  pack: 'One-page pack',
  csv: 'Download (CSV)',
  all: 'All programmes',
  foot: 'Accord drew this page from the record. To change what it shows, answer in chat.',
  programmes: 'Programmes',
  noProgrammes: 'No programme has been set up yet. A PMO lead can set one up in chat.',
  running: 'Running',
  over: 'Over',
  notFound: {
    title: 'This page cannot be shown',
    lines: [
      'Its link has ended, or it was not copied in full.',
      `You can get a new one in chat: press “${labels['get-links']}”.`,
    ],
  },
  fault: {
    title: 'Something went wrong',
    lines: ['Nothing was changed. Please open the page again in a minute.'],
  },
} as const;

export function asItStood(now: string): string {
  return `As it stood on ${whenOnRecord(now)}`;
}
