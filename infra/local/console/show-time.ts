const zone = { timeZone: 'Europe/London' } as const;

const long = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const short = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** “Tuesday 1 December 2026 at 10:42”. */
export function longTime(instant: string): string {
  return long.format(new Date(instant));
}

/** “1 Dec, 10:42”. */
export function shortTime(instant: string): string {
  return short.format(new Date(instant));
}
