import type { Scene, World } from '#shared/delivery/scene.ts';
import { type Directory, hoursOf } from '#shared/directory/directory-decider.ts';
import { nextDaily } from '#shared/directory/hours.ts';

/** Puts a decision on the list that the daily messages are made from, and has the next round come. */
export async function keepListed(world: World, { subject, history, directory }: Scene) {
  const { ics, decision } = subject;
  await world.daily.list(ics, { decision, version: history.length });
  await awaitNextRound(world, ics, directory);
}

/** Has the clock come when the first of all people next wants to be written to. */
export async function awaitNextRound(
  { scheduler, clock }: Pick<World, 'scheduler' | 'clock'>,
  ics: string,
  directory: Directory,
): Promise<void> {
  const now = clock.now();
  const times = Object.keys(directory.people).map((id) => nextDaily(hoursOf(directory, id), now));
  const [at] = times.toSorted();
  if (at !== undefined) await comeAt({ scheduler }, ics, at);
}

export function comeAt(
  { scheduler }: Pick<World, 'scheduler'>,
  ics: string,
  at: string,
): Promise<void> {
  return scheduler.schedule({ name: `daily-${ics}-${at}`, at, target: 'daily', payload: { ics } });
}
