import { isReached } from '#shared/daily/reached.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { AtProgrammes } from './at-plan.ts';
import { maySetUp } from './set-up-plan.ts';

/** A governance lead of any body names the PMO lead where the last one has left or has no account. */
export async function namesLead(
  { ports, ics, person }: AtProgrammes,
  { pmoLead, status }: Plan,
  directory: Directory,
): Promise<boolean> {
  if (status === 'closed' || isReached(directory, pmoLead)) return false;
  return maySetUp(ports, { ics, person });
}
