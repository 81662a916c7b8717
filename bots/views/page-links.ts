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

/** What somebody ends, before they do: `gotAt` says when they got each pair, oldest first. */
export function endLinksForm(ics: string, gotAt: readonly string[]): FormView {
  return {
    kind: 'form',
    act: 'end-links',
    about: { ics },
    title: linkForms.title,
    lines: [...linksInWords(gotAt), linkForms.ending],
    fields: [],
    submit: linkForms.submit,
  };
}

/** It is about no plan alone: a link leads to all of the ICS's plans. */
export function linkButton(act: LinkActId, ics: string): Button {
  const label = labels[act];
  const press = act === 'get-links' ? 'does' : 'asks';
  return { act, label, spoken: label, about: { ics }, press };
}
