import { type Decision, isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { Scene, World } from '#shared/delivery/scene.ts';
import { type Directory, hoursOf } from '#shared/directory/directory-decider.ts';
import { nextDaily } from '#shared/directory/hours.ts';

/**
 * Puts a decision on the list that the daily messages are made from, where it is opened and where
 * something happens after its end; all the time between it stands there. Has the next round come.
 */
export async function keepListed(
  world: World,
  { subject, history, directory }: Scene,
  versions: ReadonlySet<number>,
): Promise<void> {
  const { ics, decision } = subject;
  if (isToList(history, versions)) {
    await world.daily.list(ics, { decision, version: history.length });
  }
  await awaitNextRound(world, ics, directory);
}

function isToList(history: Scene['history'], versions: ReadonlySet<number>): boolean {
  let before: Decision = decisionDecider.initial;
  for (const { version, event } of history) {
    if (versions.has(version) && (!isOpened(before) || isOver(before))) return true;
    before = decisionDecider.evolve(before, event);
  }
  return false;
}

/** From here on it is taken off the list when everyone has heard of it. */
export function isOver({ status }: Decision): boolean {
  return status === 'closed' || status === 'withdrawn';
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
