import { eventInWords } from '#bots/wording/plan/events.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { historyOf } from '#shared/transition/as-at.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

/** Everything that happened to one milestone, a line each; undefined where there is no such milestone. */
export function milestoneHistory(
  id: string,
  { milestones }: Plan,
  { events, directory }: { readonly events: readonly PlanEvent[]; readonly directory: Directory },
): readonly string[] | undefined {
  const milestone = milestones[id];
  if (milestone === undefined) return undefined;
  const people = Object.values(directory.people);
  const told = { milestone, person: '', people, decisions: [] };
  return historyOf(events, id).flatMap((event) => eventInWords(event, told));
}
