import { governanceLead } from '#test/support/board.ts';
import { ledThrough, wholeSheet } from '#test/support/drafting.ts';
import type { Played } from '#test/support/play.ts';

const { summary } = wholeSheet.words;
const longer = `${summary} It is a trial for one winter. After that we look again.`;

/** What began as a draft, with a cover sheet. */
export const fromADraft: Readonly<Record<string, Played>> = {
  'asking, from a draft with a concern and a cover sheet': ledThrough.played,
  'asking, the cover sheet filled in anew': ledThrough.played.does(governanceLead, {
    type: 'FillCoverSheet',
    ...wholeSheet,
    words: { ...wholeSheet.words, summary: longer, papers: 'https://example.org/paper' },
  }),
};
