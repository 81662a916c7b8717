import type { Press } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import type { MilestoneActId, PlanActId, PlanningActId } from '#bots/views/act-id.ts';
import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

export type PlanningPress = Press & { readonly act: PlanningActId };

/** Someone known, who pressed something about programmes. */
export interface AtProgrammes {
  readonly ports: DeskPorts;
  readonly press: PlanningPress;
  readonly ics: string;
  readonly person: string;
}

/** A press on a plan that was read. */
export interface AtPlan extends AtProgrammes {
  readonly press: Press & { readonly act: MilestoneActId | PlanActId };
  readonly stream: Stream;
  readonly history: readonly Recorded<PlanEvent>[];
  readonly shown: PlanShown;
}
