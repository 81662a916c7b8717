import { expect } from 'vitest';
import type { MilestonePlan, Plan } from '#shared/transition/plan.ts';
import type { PlanAct, SetUpPlan } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent, PlanFact } from '#shared/transition/plan-event.ts';
import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import { programme } from '#shared/transition/programme.ts';
import { statusOf } from '#shared/transition/status.ts';
import { written } from './written.ts';

/** Monday 30 March 2026, two days before the first quarter. */
export const before = '2026-03-30T09:00:00.000Z';
/** Wednesday 1 July 2026, ten in London, in the second quarter. */
export const july = '2026-07-01T09:00:00.000Z';
export const nextDay = '2026-07-02T09:00:00.000Z';
export const thirdDay = '2026-07-03T09:00:00.000Z';

export const owner = 'the owner';
export const deputy = 'the deputy';
export const lead = 'the PMO lead';
export const stranger = 'a stranger';

/** Setting up the example from 1 April 2026, its one milestone looked after by its owner. */
export function settingUp(file: object = {}, changes: Partial<SetUpPlan> = {}): SetUpPlan {
  return {
    type: 'SetUpPlan',
    programme: programme.parse(written(file)),
    firstDay: '2026-04-01',
    pmoLead: lead,
    icsLead: 'the ICS lead',
    keepers: { draft: { owner, deputy } },
    ...changes,
  };
}

/** The plan that this sets up, two days before its first. */
export function plan(file: object = {}, changes: Partial<SetUpPlan> = {}, at = before): Planned {
  return nothing().when(lead, settingUp(file, changes), at);
}

export function nothing(): Planned {
  return planned([], []);
}

export interface Planned {
  readonly events: readonly PlanEvent[];
  readonly plan: Plan;
  /** The milestone of most tests, or another. */
  milestone(id?: string): MilestonePlan;
  status(id?: string): string;
  when(by: string, act: PlanAct, at?: string, said?: { readonly aboutNoOne?: boolean }): Planned;
  yields(...facts: readonly PlanFact[]): void;
  yieldsNothing(): void;
  isRefused(refusal: Partial<PlanRefusal> & { readonly code: PlanRefusal['code'] }): void;
}

type Fresh = readonly PlanEvent[] | PlanRefusal;

function planned(events: readonly PlanEvent[], fresh: Fresh): Planned {
  const state = events.reduce(planDecider.evolve, planDecider.initial);
  const now = {
    events,
    get plan() {
      mustBeAccepted(fresh);
      if (state === null) throw new Error('nothing was set up');
      return state;
    },
    milestone: (id = 'draft') => {
      const found = now.plan.milestones[id];
      if (found === undefined) throw new Error(`there is no ${id}`);
      return found;
    },
    status: (id?: string) => statusOf(now.milestone(id)),
    when: (by: string, act: PlanAct, at = july, said = {}) => {
      mustBeAccepted(fresh);
      const command = { id: `c${events.length}`, by, via: 'slack', at, act, ...said } as const;
      const judged = planDecider.decide(command, state);
      return judged.ok
        ? planned([...events, ...judged.value], judged.value)
        : planned(events, judged.refusal);
    },
    yields: (...facts: readonly PlanFact[]) => expect(factsOf(fresh)).toEqual(facts),
    yieldsNothing: () => expect(fresh).toEqual([]),
    isRefused: (refusal: object) => expect(fresh).toMatchObject(refusal),
  };
  return now;
}

function mustBeAccepted(fresh: Fresh): void {
  if ('code' in fresh) throw new Error('it was refused', { cause: fresh });
}

function factsOf(fresh: Fresh): unknown {
  if ('code' in fresh) return fresh;
  return fresh.map(({ at: _at, by: _by, seat: _seat, via: _via, command: _id, ...fact }) => fact);
}
