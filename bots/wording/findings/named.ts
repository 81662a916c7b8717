import { list, quoted } from '#bots/wording/language.ts';

const most = 8;

/** "the seats “a” and “b”": by the names that the file gives them. */
export function seatsNamed(ids: readonly string[], last = 'and'): string {
  const shown = ids.slice(0, most).map(quoted);
  const more = ids.length > most ? [`${ids.length - most} more`] : [];
  return `the ${ids.length === 1 ? 'seat' : 'seats'} ${list([...shown, ...more], last)}`;
}
