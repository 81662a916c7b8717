import { after } from '#shared/calendar/duration.ts';
import type { Step } from '#shared/forum/constitution/steps.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Matter } from './decision.ts';
import type { Fact } from './event.ts';
import {
  type Guard,
  mustBeAMember,
  mustBeTalking,
  mustBeWithoutAgreement,
  mustNotHaveSteppedOut,
  mustPreside,
} from './guards.ts';
import type { Here, Judge, Live } from './here.ts';
import { answersUntil, helpNow, withoutHelp } from './outside-help.ts';
import { presidingSeat } from './presiding.ts';
import { principlesProblem } from './principles.ts';
import type { Refusal } from './refusal.ts';
import { stepNeeds } from './step-needs.ts';
import { limits, textProblem } from './words.ts';

/** Whether a step stands on record for this decision, or its time ran out. */
function isOver(matter: Matter, step: Step): boolean {
  return matter.steps.some((each) => each.step === step.id) || matter.stepsRunOut.includes(step.id);
}

/** The first step that is not over yet. */
export function nextStep(matter: Matter): Step | null {
  return matter.rules.steps.find((step) => !isOver(matter, step)) ?? null;
}

/** Steps before a vote that are not over: those the rules require, and one that someone helps with now. */
export function missingSteps(matter: Matter): Step[] {
  const helped = helpNow(matter)?.step;
  return matter.rules.steps.filter(
    (step) => (step.required || step.id === helped) && !isOver(matter, step),
  );
}

/** When the time of the step at hand runs out; null where it has none, or none is at hand. */
export function stepEnds(matter: Matter): string | null {
  const step = nextStep(matter);
  if (matter.stepSince === null || step?.timeBox === undefined) return null;
  const ends = after(matter.stepSince, step.timeBox, matter.rules.window.closed);
  return withoutHelp(matter, matter.stepSince, ends);
}

/** Every step that has to be over before a vote, or before the person presiding settles it, is. */
export function mustHaveTakenTheSteps({ decision }: Here): Guard {
  return mustBeOver(decision, missingSteps(decision));
}

/** Where a vote waits for no step, it still waits for someone who helps from outside. */
export function mustHaveNoHelpUnderWay({ decision }: Here): Guard {
  const helped = helpNow(decision)?.step;
  return mustBeOver(
    decision,
    decision.rules.steps.filter(({ id }) => id === helped),
  );
}

function mustBeOver(decision: Live, missing: readonly Step[]): Guard {
  const [first] = missing;
  if (first === undefined) return null;
  return {
    code: 'StepsMissing',
    steps: missing.map(({ id }) => id),
    needs: stepNeeds(decision, first),
    presiding: presidingSeat(decision),
  };
}

/** Begins, or goes on with, the steps that the rules put between disagreement and a vote. */
export const startSteps: Judge<'StartSteps'> = (_, here) => {
  const no = mustPreside(here) ?? mustBeTalking(here) ?? mustBeWithoutAgreement(here);
  if (no !== null) return refused(no);
  return accepted(here.decision.status === 'resolving' ? [] : [{ type: 'StepsStarted' }]);
};

/** A member says something on the step at hand, and on which principles it turns, if they like. */
export const addView: Judge<'AddView'> = ({ view, principles = [] }, here) => {
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
  const strange = principlesProblem(here.decision, step, principles);
  if (strange !== null) return refused(strange);
  const repeats = here.decision.views.some(
    (each) =>
      each.by === here.person &&
      each.view === view &&
      each.principles.join('\n') === principles.join('\n'),
  );
  const said: Fact = { type: 'ViewAdded', step: step.id, ...ifAny(principles), words: { view } };
  return accepted(repeats ? [] : [said]);
};

/**
 * Puts a step on record with its note, once it has what it takes, in the rules' order where they
 * keep one. Where someone helps from outside, the note says what came of it, and the clock goes on.
 */
export const recordStep: Judge<'RecordStep'> = ({ step: id, note, principles = [] }, here) => {
  const step = stepInTurn(here, id);
  if ('code' in step) return refused(step);
  const no =
    principlesProblem(here.decision, step, principles) ??
    mustHaveWhatItTakes(here, step, principles) ??
    textProblem('note', note, limits.words);
  if (no !== null) return refused(no);
  const recorded: Fact = { type: 'StepRecorded', step: id, ...ifAny(principles), words: { note } };
  return accepted([recorded, ...(helpNow(here.decision)?.step === id ? clockGoesOn(here) : [])]);
};

/** The step that the person presiding means, where it can be worked on now. */
export function stepInTurn(here: Here, id: string): Step | Refusal {
  const no = mustPreside(here) ?? mustBeTalking(here);
  if (no !== null) return no;
  const { decision } = here;
  if (decision.status !== 'resolving') return { code: 'StepsNotStarted' };
  const next = nextStep(decision);
  const step = decision.rules.steps.find((each) => each.id === id && !isOver(decision, each));
  const inTurn = !decision.rules.stepsInOrder || next?.id === id;
  if (step !== undefined && inTurn) return step;
  return { code: 'NotTheNextStep', next: next?.id ?? null };
}

function mustHaveWhatItTakes({ decision }: Here, step: Step, chosen: readonly string[]): Guard {
  const needs = stepNeeds(decision, step);
  switch (needs.is) {
    case 'a note':
    case 'what came of help':
      return null;
    case 'a principle':
      return chosen.length > 0 ? null : { code: 'NoPrinciple', field: 'principles' };
    case 'aims':
    case 'help':
      return {
        code: 'StepNeedsMore',
        step: step.id,
        needs,
        presiding: presidingSeat(decision),
      };
  }
}

/** Answers that had time left when help began have it again, once that ends. */
export function clockGoesOn({ decision, at }: Here): readonly Fact[] {
  const until = answersUntil(decision, at);
  if (until === decision.answerBy) return [];
  return [{ type: 'TimeExtended', until, because: 'outside help', words: { why: '' } }];
}

function ifAny(principles: readonly string[]): { readonly principles?: readonly string[] } {
  return principles.length === 0 ? {} : { principles };
}
