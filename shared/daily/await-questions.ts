import type { World } from '#shared/delivery/scene.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { isBefore } from '#shared/time.ts';
import { nextNudgeAt } from '#shared/transition/nudges.ts';
import { awaitNextRound, comeAt } from './keep-listed.ts';
import type { RunningPlan } from './running-plan.ts';

/**
 * Has the clock come when a plan's next question to anyone may be due. One that is due already, and
 * that this round may not bring to whom it is for, is for the next.
 */
export async function awaitQuestions(
  world: Pick<World, 'scheduler' | 'clock'>,
  { ics, directory }: { readonly ics: string; readonly directory: Directory },
  { reached, times }: Pick<RunningPlan, 'reached' | 'times'>,
): Promise<void> {
  const now = world.clock.now();
  const at = nextNudgeAt(reached, times, now);
  if (at === null) return;
  if (isBefore(now, at)) await comeAt(world, ics, at);
  else await awaitNextRound(world, ics, directory);
}
