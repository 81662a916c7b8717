import { useRef } from 'react';
import type { Tab } from './tab.ts';
import { UnreadBadge } from './unread-badge.tsx';
import { words } from './words.ts';

export function PaneTabs(props: {
  readonly id: string;
  readonly tab: Tab;
  readonly choose: (tab: Tab) => void;
  readonly place: string;
  readonly unread: number;
}) {
  const { id, tab, choose, place, unread } = props;
  const list = useRef<HTMLDivElement>(null);
  const other = tab === 'channel' ? 'direct' : 'channel';
  const one = (which: Tab) => (
    <button
      type="button"
      role="tab"
      id={`${id}${which}`}
      aria-selected={which === tab}
      aria-controls={`${id}panel`}
      tabIndex={which === tab ? 0 : -1}
      onClick={() => choose(which)}
    >
      {which === 'channel' ? place : words.direct}
      {which === 'direct' ? <UnreadBadge count={unread} /> : null}
    </button>
  );
  return (
    <div
      ref={list}
      role="tablist"
      className="tabs"
      onKeyDown={({ key }) => {
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
        choose(other);
        list.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
      }}
    >
      {one('channel')}
      {one('direct')}
    </div>
  );
}
