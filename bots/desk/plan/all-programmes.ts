import type { Reply } from '#bots/desk/desk.ts';
import { programmes } from '#bots/views/plan/programmes.ts';
import { directoryOf } from '#shared/directory-of.ts';
import type { AtPlan, AtProgrammes } from './at-plan.ts';
import { pressPlan } from './press-plan.ts';
import { maySetUp } from './set-up-plan.ts';

/** The programmes of the ICS; where one is running and was not asked for by name, that one. */
export async function allProgrammes(at: AtProgrammes): Promise<Reply> {
  const { ports, press, ics, person } = at;
  const { plans } = await directoryOf(ports, ics);
  const [only, ...others] = plans.filter(({ isRunning }) => isRunning);
  if (press.act === 'milestones' && only !== undefined && others.length === 0) {
    const opened: AtPlan['press'] = { ...press, act: 'milestones' };
    return pressPlan({ ...at, press: opened }, only.id);
  }
  const isLead = await maySetUp(ports, { ics, person });
  return { kind: 'ask', view: programmes({ ics, plans, maySetUp: isLead }) };
}
