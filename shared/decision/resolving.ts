import type { Step } from '#shared/forum/constitution.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Matter } from './decision.ts';
import {
  type Guard,
  mustBeAMember,
  mustBeTalking,
  mustHaveAnObjection,
  mustNotHaveSteppedOut,
  mustPreside,
} from './guards.ts';
import type { Judge, Live } from './here.ts';
import { limits, textProblem } from './words.ts';

/** Steps that stand on record for this decision. */
function isRecorded(matter: Matter, step: Step): boolean {
  return matter.steps.some((each) => each.step === step.id);
}

/** The first step that is not on record yet. */
export function nextStep(matter: Matter): Step | null {
  return matter.forum.constitution.steps.find((step) => !isRecorded(matter, step)) ?? null;
}

/** Steps the rules require before a vote and that are not on record. */
export function missingSteps(matter: Matter): Step[] {
  return matter.forum.constitution.steps.filter(
    (step) => step.required && !isRecorded(matter, step),
  );
}

/** Begins, or goes on with, the steps that the rules put between an objection and a vote. */
export const startSteps: Judge<'StartSteps'> = (_, here) => {
  const no = mustPreside(here) ?? mustBeTalking(here) ?? mustHaveAnObjection(here);
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

/** Puts a step on record with its note; steps are taken in the rules' order. */
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
  return next === step ? null : { code: 'NotTheNextStep', next };
}
