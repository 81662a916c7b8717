import type { ReactNode } from 'react';
import { shortTime } from './show-time.ts';
import { words } from './words.ts';

/** Who said it and when, around what was said. */
export function MessageFrame(props: {
  readonly id: string;
  readonly author: string;
  readonly fromClerk: boolean;
  readonly at: string;
  readonly edited: boolean;
  /** Whether it stands in the thread of the message before it. */
  readonly isUnder?: boolean;
  /** Why only this person sees it; empty where everyone does. */
  readonly privately: string;
  readonly children: ReactNode;
}) {
  const { id, author, fromClerk, at, edited, isUnder = false, privately, children } = props;
  return (
    <article
      className="message"
      data-message={id}
      data-private={privately !== ''}
      data-under={isUnder}
    >
      <span className="avatar" data-clerk={fromClerk} aria-hidden="true">
        {author.slice(0, 1)}
      </span>
      <div className="message-main">
        {privately ? <p className="privately">{privately}</p> : null}
        <h3 className="message-head">
          <span className="author">{author}</span>
          {fromClerk ? <span className="app">{words.app}</span> : null}
          <time dateTime={at}>{shortTime(at)}</time>
          {edited ? <span className="edited">{words.edited}</span> : null}
        </h3>
        {children}
      </div>
    </article>
  );
}
