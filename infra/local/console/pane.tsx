import { type ReactNode, useId, useState } from 'react';
import type { Side } from '#infra/local/page/console-options.ts';
import type { SeatChoice } from '#infra/local/page/console-state.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { SeatSelect } from './seat-select.tsx';
import { Stream } from './stream.tsx';
import type { Tab } from './tab.ts';
import { Trouble } from './trouble.tsx';
import type { Acts } from './use-acts.ts';
import { sideNames } from './words.ts';

/** One platform's side of the page: where one is, who one is, what stands there, what one can do. */
export function Pane(props: {
  readonly side: Side;
  readonly place: string;
  readonly seat: string;
  readonly seats: readonly SeatChoice[];
  readonly sit: (seat: string) => void;
  /** What is shown is still that of the seat before: nobody can act in it. */
  readonly changing: boolean;
  readonly acts: Acts;
  /** Changes when something new stands in a tab. */
  readonly newest: Readonly<Record<Tab, string>>;
  readonly stream: (tab: Tab) => ReactNode;
  readonly composer: (tab: Tab) => ReactNode;
  readonly seen: () => void;
  readonly children: ReactNode;
}) {
  const { side, place, seat, seats, sit, changing, acts, newest } = props;
  const { stream, composer, seen, children } = props;
  const [tab, setTab] = useState<Tab>('channel');
  const id = useId();
  const unread = seats.find((each) => each.id === seat)?.unread ?? 0;
  const choose = (next: Tab) => {
    setTab(next);
    if (next === 'direct') seen();
  };
  return (
    <section className="pane" data-platform={side} aria-labelledby={`${id}title`}>
      <header className="pane-head">
        <h2 id={`${id}title`}>{sideNames[side]}</h2>
        <SeatSelect seat={seat} seats={seats} sit={sit} />
      </header>
      <div className="of-the-seat" inert={changing}>
        <PaneTabs id={id} tab={tab} choose={choose} place={place} unread={unread} />
        <Stream key={tab} id={id} tab={tab} newest={newest[tab]} seen={seen} unread={unread}>
          {stream(tab)}
        </Stream>
        {children ? null : <Trouble acts={acts} />}
        <footer className="composer">{composer(tab)}</footer>
        {children}
      </div>
    </section>
  );
}
