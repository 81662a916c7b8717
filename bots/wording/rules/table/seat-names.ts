import type { SeatName } from '#bots/wording/rules/pieces/choice-of-seats.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';

type Seats = ConstitutionFile['seats'];

/** A seat's name as people say it; with its name in the file where two are called the same. */
export function seatNames(seats: Seats): SeatName {
  const names = new Map(Object.entries(seats).map(([id, { name }]) => [id, name ?? id]));
  const all = [...names.values()];
  return (id) => {
    const name = names.get(id);
    if (name === undefined) return `${id} (not in the list of seats)`;
    const isTaken = all.filter((each) => each === name).length > 1;
    return isTaken && name !== id ? `${name} (${id})` : name;
  };
}

/** Whether a name in the file is only the spoken name, written as a file writes it. */
export function isItsName(id: string, name: string): boolean {
  return id === name || id === name.toLowerCase().replaceAll(' ', '-');
}
