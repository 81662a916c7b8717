import { useEffect, useRef, useState } from 'react';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { longTime, shortTime } from './show-time.ts';
import { TimeSteps } from './time-steps.tsx';
import type { Live } from './use-console-state.ts';
import { words } from './words.ts';

/** What time it is for the clerk, and the way to make it later. */
export function TimeControl(props: { readonly live: Live; readonly state: ConsoleState }) {
  const { live, state } = props;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const now = useNow(live, state);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !holder.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div ref={holder} className="time">
      <time dateTime={state.now}>
        <span className="time-long">{longTime(now)}</span>
        <span className="time-short">{shortTime(now)}</span>
      </time>
      <button
        ref={opener}
        type="button"
        className="plain"
        aria-expanded={open}
        aria-controls="time-steps"
        onClick={() => setOpen(!open)}
      >
        {words.forward}
      </button>
      {open ? <TimeSteps now={now} deadline={state.nextDeadline} close={close} /> : null}
    </div>
  );
}

/** The clerk's time, ticking on between two readings. */
function useNow({ readAt }: Live, { now }: ConsoleState): string {
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.parse(now) + Math.max(0, tick - readAt)).toISOString();
}
