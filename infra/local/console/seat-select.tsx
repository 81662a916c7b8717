import { useId } from 'react';
import type { SeatChoice } from '#infra/local/page/console-state.ts';
import { unreadWords, words } from './words.ts';

export function SeatSelect(props: {
  readonly seat: string;
  readonly seats: readonly SeatChoice[];
  readonly sit: (seat: string) => void;
}) {
  const { seat, seats, sit } = props;
  const id = useId();
  return (
    <div className="seat">
      <label htmlFor={id}>{words.seat}</label>
      <select id={id} value={seat} onChange={(event) => sit(event.target.value)}>
        {seats.map(({ id: each, name, unread }) => (
          <option key={each} value={each}>
            {unread > 0 ? `${name} (${unreadWords(unread)})` : name}
          </option>
        ))}
      </select>
    </div>
  );
}
