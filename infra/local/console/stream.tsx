import { type ReactNode, useEffect, useRef } from 'react';
import type { Tab } from './tab.ts';

/** What stands in a channel or chat, the newest last and in view. */
export function Stream(props: {
  readonly id: string;
  readonly tab: Tab;
  readonly newest: string;
  readonly unread: number;
  readonly seen: () => void;
  readonly children: ReactNode;
}) {
  const { id, tab, newest, unread, seen, children } = props;
  const holder = useRef<HTMLDivElement>(null);
  const shown = useRef<string>(undefined);

  useEffect(() => {
    const last = holder.current?.querySelector('article:last-of-type');
    if (shown.current === undefined) holder.current?.scrollTo(0, holder.current.scrollHeight);
    else if (shown.current !== newest) last?.scrollIntoView({ block: 'nearest' });
    shown.current = newest;
  }, [newest]);
  useEffect(() => {
    if (tab === 'direct' && unread > 0) seen();
  }, [tab, newest, unread]);
  return (
    <div
      ref={holder}
      className="stream"
      role="tabpanel"
      id={`${id}panel`}
      aria-labelledby={`${id}${tab}`}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
