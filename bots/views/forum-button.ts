import { labels } from '#bots/wording/labels.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { ForumActId } from './act-id.ts';
import type { About, Button } from './view.ts';

interface OfForum {
  readonly ics: string;
  readonly forum: ForumInForce;
}

/** The button that opens how a forum is set up. */
export function readButton(
  of: OfForum,
  about: About = {},
  label: string = labels['read-set-up'],
): Button {
  return forumButton('read-set-up', of, about, label);
}

/** A button about a forum; its spoken name is its label and the forum's name. */
export function forumButton(
  act: ForumActId,
  { ics, forum }: OfForum,
  about: About,
  label: string,
): Button {
  const spoken = `${label}: ${forum.name}`;
  return { act, label, spoken, about: { ics, forum: forum.id, ...about }, press: 'asks' };
}
