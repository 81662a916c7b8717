import { localDate, wallClock, weekday } from '#shared/time.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "10 December", of a date (yyyy-mm-dd). */
export function dayAndMonth(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]}`;
}

/** "10 December 2026", of a date (yyyy-mm-dd): what is kept is read in later years too. */
export function dayMonthAndYear(date: string): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "Wednesday 30 September", of a date (yyyy-mm-dd). */
export function weekdayAndDay(date: string): string {
  return `${weekdays[weekday(date) - 1]} ${dayAndMonth(date)}`;
}

/** "Friday 4 December, 5pm". */
export function dayAndTime(instant: string): string {
  const { weekday: which, day, month } = wallClock(instant);
  return `${weekdays[which - 1]} ${day} ${months[month - 1]}, ${time(instant)}`;
}

/** "1 December at 10:42am". */
export function whenItWas(instant: string): string {
  const { day, month } = wallClock(instant);
  return `${day} ${months[month - 1]} at ${time(instant)}`;
}

/** "1 December 2026 at 10:42am". */
export function whenOnRecord(instant: string): string {
  return `${dayMonthAndYear(localDate(instant))} at ${time(instant)}`;
}

/** "9am", of an hour from 0 to 23. */
export function hourOfDay(hour: number): string {
  return clockTime(hour, 0);
}

function time(instant: string): string {
  const { hour, minute } = wallClock(instant);
  return clockTime(hour, minute);
}

function clockTime(hour: number, minute: number): string {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
