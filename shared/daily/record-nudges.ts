import type { World } from '#shared/delivery/scene.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { planStream } from '#shared/streams.ts';
import { messagesOf, nudgeId } from '#shared/transition/nudges.ts';
import type { Nudge } from '#shared/transition/plan.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { askedIn, type Letter, type Round } from './round.ts';
import type { RunningPlan } from './running-plan.ts';

/** So many people's questions go into one transaction, which holds 100 items. */
const mostPeople = 90;

/**
 * Puts on each plan's record whom this round asked what, and what an earlier round asked and did not
 * record: one append a plan. Both stand in the notes by now, so nobody is asked twice if this breaks
 * off.
 */
export async function recordNudges(
  world: World,
  { ics, plans, now }: Round,
  sent: readonly Letter[],
): Promise<void> {
  const asked = sent.flatMap(({ day }) => day.plans);
  for (const running of plans) {
    const fresh = asked.filter(({ id }) => id === running.id).flatMap(askedIn);
    const people = messagesOf([...running.unrecorded, ...fresh]);
    for (let from = 0; from < people.length; from += mostPeople) {
      const some = people.slice(from, from + mostPeople).flatMap(({ milestones }) => milestones);
      const nudges = some.flatMap((each) => each.nudges);
      await record(world, running, { ics, at: now, nudges });
    }
  }
}

interface Asked {
  readonly ics: string;
  readonly at: string;
  readonly nudges: readonly Nudge[];
}

async function record(
  { events, tryAgainFromNow }: World,
  { id, history }: RunningPlan,
  { ics, at, nudges }: Asked,
): Promise<void> {
  const command = {
    id: `nudges-${sha256(nudges.map(nudgeId).join())}`,
    by: 'clock',
    via: 'clock',
    at,
    act: { type: 'NoteNudges', nudges },
  } as const;
  const stream = planStream(ics, id);
  const task = { stream, command, history };
  const handled = await handleCommand(events)(planDecider, task, tryAgainFromNow());
  if (!handled.ok) throw new Error(handled.refusal.code);
}
