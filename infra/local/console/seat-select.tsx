import { useEffect, useId, useState } from 'react';
import type { SeatChoice } from '#infra/local/page/console-state.ts';
import { unreadWords, words } from './words.ts';

/** The seat shown is the one last chosen, also while its view is still on its way. */
export function SeatSelect(props: {
  readonly seat: string;
  readonly seats: readonly SeatChoice[];
  readonly sit: (seat: string) => void;
}) {
  const { seat, seats, sit } = props;
  const [chosen, setChosen] = useState(seat);
  useEffect(() => setChosen(seat), [seat]);
  const id = useId();
  const choose = (next: string) => {
    setChosen(next);
    sit(next);
  };
  return (
    <div className="seat">
      <label htmlFor={id}>{words.seat}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        {seats.map(({ id: each, name, unread }) => (
          <option key={each} value={each}>
            {unread > 0 ? `${name} (${unreadWords(unread)})` : name}
          </option>
        ))}
      </select>
    </div>
  );
}
