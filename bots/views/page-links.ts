import { linkForms, linksInWords } from '#bots/wording/forms/link-forms.ts';
import { labels } from '#bots/wording/labels.ts';
import type { LinkActId } from './act-id.ts';
import type { Button, FormView, NoticeView } from './view.ts';

/** The addresses that somebody gets: the only time that they are shown. */
export interface Addresses {
  readonly pages: string;
  readonly pagesUntil: string;
  readonly calendar: string;
}

export function linksGiven(ics: string, given: Addresses): NoticeView {
  const { pages, pagesUntil, calendar } = given;
  return {
    kind: 'notice',
    lines: linkForms.given(pagesUntil),
    links: [pages, calendar],
    buttons: [linkButton('end-links', ics)],
  };
}

/** A press that came twice: the links were shown with the first answer. */
export function linksGivenBefore(ics: string): NoticeView {
  return {
    kind: 'notice',
    lines: linkForms.givenBefore,
    buttons: [linkButton('get-links', ics)],
  };
}

/** Links that somebody got: a name for them that opens nothing, and when. */
interface GotLinks {
  readonly id: string;
  readonly at: string;
}

/** Stands for every link; no id of ours is spelt so. */
export const allLinks = '-';

/** What somebody ends, the newest first, or all of it. */
export function endLinksForm(ics: string, got: readonly GotLinks[]): FormView {
  return {
    kind: 'form',
    act: 'end-links',
    about: { ics },
    title: linkForms.title,
    lines: [linkForms.ending],
    fields: [
      {
        id: 'which',
        label: linkForms.which,
        kind: 'one of',
        required: true,
        options: [
          { value: allLinks, label: linkForms.all },
          ...got
            .toReversed()
            .map(({ id, at }, index) => ({ value: id, label: linksInWords(index + 1, at) })),
        ],
        value: allLinks,
      },
    ],
    submit: linkForms.submit,
  };
}

/** It is about no plan alone: a link leads to all of the ICS's plans. */
export function linkButton(act: LinkActId, ics: string): Button {
  const label = labels[act];
  const press = act === 'get-links' ? 'does' : 'asks';
  return { act, label, spoken: label, about: { ics }, press };
}
