import type { Matter } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { helpOnTheCard } from './outside-help.ts';
import { yourStepNeeds } from './step-needs.ts';
import { whatAVoteNeeds, whereStepsStand } from './steps.ts';

type StepNotice = Extract<
  Notice['kind'],
  'steps begin' | 'step finished' | 'steps done' | 'you help' | 'help ran out'
>;

/** What the person in the chair is told on the way through the steps, and whoever helps. */
export function stepNotice(kind: StepNotice, decision: Matter): string[] {
  return linesOf(kind, decision).filter((line) => line !== '');
}

function linesOf(kind: StepNotice, decision: Matter): string[] {
  switch (kind) {
    case 'steps begin':
    case 'step finished':
      return [whereStepsStand(decision), yourStep(decision), whatAVoteNeeds(decision)];
    case 'steps done':
      return [stepsDone(decision)];
    case 'you help':
      return [
        'You are asked to help with this from outside. You can see it, but not answer or vote.',
        helpOnTheCard(decision),
      ];
    case 'help ran out':
      return [
        'The time for outside help is over, and the time for answers goes on.',
        yourStep(decision),
        'You can also ask for more help, or someone else’s.',
      ];
  }
}

/** Steps that may be left out may still be ahead. */
function stepsDone(decision: Matter): string {
  const { length } = standingObjections(decision);
  const steps = nextStep(decision) === null ? 'The steps' : 'The steps that a vote must wait for';
  const stands = length === 1 ? 'an objection still stands' : `${length} objections still stand`;
  return `${steps} are done and ${stands}. You may call a vote. You do not have to.`;
}

function yourStep(decision: Matter): string {
  const needs = yourStepNeeds(decision);
  return needs === '' ? 'The steps are done. You can take it to a meeting.' : needs;
}
