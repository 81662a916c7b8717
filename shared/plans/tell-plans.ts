import type { Scene, World } from '#shared/delivery/scene.ts';
import { endedIn, tellOutcome } from './tell-outcome.ts';

/** Tells every running plan what came of a decision, if these events are what it came from. */
export async function tellPlans(
  world: World,
  { subject: { ics, decision }, history, directory }: Scene,
  versions: ReadonlySet<number>,
): Promise<void> {
  const running = directory.plans.filter(({ isRunning }) => isRunning);
  if (running.length === 0) return;
  const ended = endedIn(decision, history);
  if (ended === null || !versions.has(ended.version)) return;
  for (const { id: plan } of running) await tellOutcome(world, { ics, plan }, ended);
}
