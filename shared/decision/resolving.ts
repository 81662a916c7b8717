import { after } from '#shared/calendar/duration.ts';
import type { Step } from '#shared/forum/constitution/steps.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Matter } from './decision.ts';
import {
  type Guard,
  mustBeAMember,
  mustBeTalking,
  mustBeWithoutAgreement,
  mustNotHaveSteppedOut,
  mustPreside,
} from './guards.ts';
import type { Judge, Live } from './here.ts';
import { limits, textProblem } from './words.ts';

/** Whether a step stands on record for this decision, or its time ran out. */
function isOver(matter: Matter, step: Step): boolean {
  return matter.steps.some((each) => each.step === step.id) || matter.stepsRunOut.includes(step.id);
}

/** The first step that is not over yet. */
export function nextStep(matter: Matter): Step | null {
  return matter.rules.steps.find((step) => !isOver(matter, step)) ?? null;
}

/** Steps the rules require before a vote and that are not over. */
export function missingSteps(matter: Matter): Step[] {
  return matter.rules.steps.filter((step) => step.required && !isOver(matter, step));
}

/** When the time of the step at hand runs out; null where it has none, or none is at hand. */
export function stepEnds(matter: Matter): string | null {
  const step = nextStep(matter);
  if (matter.stepSince === null || step?.timeBox === undefined) return null;
  return after(matter.stepSince, step.timeBox, matter.rules.window.closed);
}

/** Begins, or goes on with, the steps that the rules put between disagreement and a vote. */
export const startSteps: Judge<'StartSteps'> = (_, here) => {
  const no = mustPreside(here) ?? mustBeTalking(here) ?? mustBeWithoutAgreement(here);
  if (no !== null) return refused(no);
  return accepted(here.decision.status === 'resolving' ? [] : [{ type: 'StepsStarted' }]);
};

export const addView: Judge<'AddView'> = ({ view }, here) => {
  const no =
    mustBeAMember(here) ??
    mustNotHaveSteppedOut(here) ??
    mustBeTalking(here) ??
    textProblem('view', view, limits.words);
  if (no !== null) return refused(no);
  const step = nextStep(here.decision);
  if (here.decision.status !== 'resolving' || step === null) {
    return refused({ code: 'StepsNotStarted' });
  }
  const repeats = here.decision.views.some((each) => each.by === here.person && each.view === view);
  return accepted(repeats ? [] : [{ type: 'ViewAdded', step: step.id, words: { view } }]);
};

/** Puts a step on record with its note, in the rules' order where they keep one. */
export const recordStep: Judge<'RecordStep'> = ({ step, note }, here) => {
  const no =
    mustPreside(here) ??
    mustBeTalking(here) ??
    mustBeTheNextStep(here.decision, step) ??
    textProblem('note', note, limits.words);
  return no === null ? accepted([{ type: 'StepRecorded', step, words: { note } }]) : refused(no);
};

function mustBeTheNextStep(decision: Live, step: string): Guard {
  if (decision.status !== 'resolving') return { code: 'StepsNotStarted' };
  const next = nextStep(decision)?.id ?? null;
  const open = decision.rules.steps.some((each) => each.id === step && !isOver(decision, each));
  const inTurn = decision.rules.stepsInOrder ? next === step : open;
  return inTurn ? null : { code: 'NotTheNextStep', next };
}
