import { labels } from '#bots/wording/labels.ts';
import {
  confirmRefusalInWords,
  pageOfSetUp,
  practiceInWords,
  type SetUpTold,
  setUpHasChanged,
  setUpLabels,
} from '#bots/wording/set-up.ts';
import { setUpInFull } from '#bots/wording/set-up-in-full.ts';
import { confirmingDecider } from '#shared/forum/confirm-set-up.ts';
import { setUpHash } from '#shared/forum/practice.ts';
import { forumButton, readButton } from './forum-button.ts';
import type { About, Button, ChoicesView } from './view.ts';

/** Who reads it, when and where. */
export interface SetUpReader extends SetUpTold {
  readonly ics: string;
  readonly person: string;
  readonly at: string;
}

/** Characters of a page: with its buttons a card of Teams holds them whole. */
const pageAtMost = 6000;
/** A block of Slack holds this many. */
const paragraphAtMost = 2500;

/**
 * A forum's seats, rules and principles, a page at a time. On the last page whoever may confirm them
 * does; everyone else reads why not. What has changed since page one is read from page one again.
 */
export function setUpView(reader: SetUpReader, { version, page = '1' }: About): ChoicesView {
  const setUp = setUpHash(reader.forum);
  const isAnew = version !== undefined && version !== setUp;
  const pages = pagesOf(setUpInFull(reader, paragraphAtMost));
  const wanted = isAnew ? 1 : Math.trunc(Number(page)) || 1;
  const number = Math.min(Math.max(wanted, 1), pages.length);
  return {
    kind: 'choices',
    title: setUpLabels.title,
    lines: [
      ...(isAnew ? [setUpHasChanged] : []),
      ...(number === 1 ? practiceInWords(reader) : []),
      pageOfSetUp(number, pages.length),
      ...(pages[number - 1] ?? []),
    ],
    ...(number === pages.length ? lastly(reader, setUp) : turning(reader, setUp, number + 1)),
  };
}

type Under = Pick<ChoicesView, 'can' | 'cannot'>;

function turning(reader: SetUpReader, version: string, next: number): Under {
  const about = { version, page: String(next) };
  return { can: [readButton(reader, about, setUpLabels.next)], cannot: [] };
}

/** Under the last page: the button that confirms it, or why there is none for this person. */
function lastly(reader: SetUpReader, setUp: string): Under {
  const { forum, person: by, at } = reader;
  const tried = confirmingDecider.decide({ id: '', by, via: 'clock', at, setUp }, forum);
  if (!tried.ok) return { can: [], cannot: [confirmRefusalInWords(tried.refusal, reader)] };
  const act = 'confirm-set-up';
  const confirm = forumButton(act, reader, { version: setUp }, labels[act]);
  const can: Button[] = [{ ...confirm, press: 'does', tone: 'primary' }];
  return { can: tried.value.length === 0 ? [] : can, cannot: [] };
}

function pagesOf(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let left = 0;
  for (const paragraph of paragraphs) {
    const last = pages.at(-1);
    if (last === undefined || paragraph.length > left) {
      pages.push([paragraph]);
      left = pageAtMost - paragraph.length;
    } else {
      last.push(paragraph);
      left -= paragraph.length;
    }
  }
  return pages;
}
