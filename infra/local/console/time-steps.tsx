import { useEffect, useRef, useState } from 'react';
import { shortTime } from './show-time.ts';
import { useActs } from './use-acts.ts';
import { words } from './words.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The ways to move time forward. */
export function TimeSteps(props: {
  readonly now: string;
  readonly deadline: string | null;
  readonly close: () => void;
}) {
  const { now, deadline, close } = props;
  const [days, setDays] = useState('7');
  const { busy, act } = useActs();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('button')?.focus(), []);

  const forward = async (name: string, milliseconds: number) => {
    await act(name, 'clock/forward', { milliseconds: Math.ceil(milliseconds) });
    close();
  };
  const step = (name: string, milliseconds: number, more = '') => (
    <button
      type="button"
      className="plain"
      aria-busy={busy === name}
      onClick={() => void forward(name, milliseconds)}
    >
      {name}
      {more ? <small>{more}</small> : null}
    </button>
  );
  // A second more than the deadline itself, so that it has passed.
  const toDeadline = deadline ? Date.parse(deadline) - Date.parse(now) + 1_000 : 0;
  const wholeDays = Math.floor(Number(days));
  return (
    <div ref={panel} id="time-steps" className="time-steps">
      {step(words.oneHour, hour)}
      {step(words.oneDay, day)}
      {deadline && toDeadline > 0 ? step(words.toDeadline, toDeadline, shortTime(deadline)) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wholeDays >= 1 && wholeDays <= 3650) void forward(words.moveDays, wholeDays * day);
        }}
      >
        <label>
          {words.days}
          <input
            type="number"
            min={1}
            max={3650}
            required
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
        </label>
        <button type="submit" className="plain" aria-busy={busy === words.moveDays}>
          {words.moveDays}
        </button>
      </form>
    </div>
  );
}
