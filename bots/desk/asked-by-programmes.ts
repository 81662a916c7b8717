import type { Act } from '#shared/decision/command.ts';
import type { ProgrammeAsks } from '#shared/decision/programme-asks.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { replay } from '#shared/handle-command.ts';
import { planStream } from '#shared/streams.ts';
import { localDate } from '#shared/time.ts';
import { constraintsHolding, questionsOf } from '#shared/transition/guards.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { DeskPorts } from './desk-ports.ts';

/** The act with what the running programmes ask, where it may open a proposal. */
export async function askedByProgrammes(ports: DeskPorts, ics: string, act: Act): Promise<Act> {
  if (act.type !== 'Propose' && act.type !== 'OpenProposal') return act;
  const programme = await programmesOf(ports, ics);
  return programme === null ? act : { ...act, programme };
}

/** One reading where no programme runs, and one more for each that does. */
async function programmesOf(ports: DeskPorts, ics: string): Promise<ProgrammeAsks | null> {
  const { plans } = await directoryOf(ports, ics);
  const histories = await Promise.all(
    plans
      .filter(({ isRunning }) => isRunning)
      .map(async ({ id }) => ({
        id,
        history: await ports.events.load<PlanEvent>(planStream(ics, id)),
      })),
  );
  const day = localDate(ports.clock.now());
  const asking = histories.flatMap(({ id, history }) => {
    const plan = replay(planDecider, history);
    const asks = plan === null ? [] : questionsOf(id, constraintsHolding(plan, null, day));
    return plan === null || asks.length === 0 ? [] : [{ name: plan.programme.name, asks }];
  });
  if (asking.length === 0) return null;
  return { programmes: asking.map(({ name }) => name), asks: asking.flatMap(({ asks }) => asks) };
}
