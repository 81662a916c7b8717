import type { World } from '#shared/delivery/scene.ts';
import type { Told } from '#shared/ports/daily.ts';
import { daysLater, localDate, weekday } from '#shared/time.ts';

/** Notes what a person was told just now, and counts the message; of two at once both stand. */
export async function noteTold(
  { daily, clock }: Pick<World, 'daily' | 'clock'>,
  from: Noted,
  change: (before: Told) => Told,
): Promise<void> {
  const now = clock.now();
  await changeNote({ daily }, from, (before) => counted(change(before), now));
}

interface Noted {
  readonly ics: string;
  /** The note as it was read. */
  readonly told: Told;
}

/** Changes what is noted of a person; of two changes at once both stand. */
export async function changeNote(
  { daily }: Pick<World, 'daily'>,
  { ics, told }: Noted,
  change: (before: Told) => Told,
): Promise<void> {
  for (let before = told; ; before = await daily.toldTo(ics, told.person)) {
    if (await daily.noteTold(ics, change(before))) return;
  }
}

function counted(told: Told, now: string): Told {
  const monday = mondayOf(localDate(now));
  return { ...told, week: { monday, messages: messagesSince(told, monday) + 1 } };
}

/** How often a person was written to in the week that begins on this Monday. */
export function messagesSince({ week }: Told, monday: string): number {
  return week?.monday === monday ? week.messages : 0;
}

export function mondayOf(date: string): string {
  return daysLater(date, 1 - weekday(date));
}
