import { endLinksForm, linksGiven, linksGivenBefore } from '#bots/views/page-links.ts';
import type { View } from '#bots/views/view.ts';

const address = 'https://accord.example/pages/kq5VbY1mT0mK3wz9Xo2u_g';
const given = {
  pages: address,
  pagesUntil: '2027-02-22T09:00:00.000Z',
  calendar: `${address}/calendar.ics`,
};

/** Everything that is shown of links to private pages, with few and many to end. */
export function linkViews(ics: string): readonly { readonly name: string; readonly view: View }[] {
  const thirty = Array.from({ length: 30 }, (_, day) => String(day + 1).padStart(2, '0'));
  const got = thirty.map((day) => ({ id: day, at: `2026-11-${day}T09:00:00.000Z` }));
  return [
    { name: 'links', view: linksGiven(ics, given) },
    { name: 'links, shown before', view: linksGivenBefore(ics) },
    { name: 'form end-links', view: endLinksForm(ics, got.slice(0, 1)) },
    { name: 'form end-links, of thirty', view: endLinksForm(ics, got) },
  ];
}
