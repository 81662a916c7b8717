import type { Matter, Sitting } from '#shared/decision/decision.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { stepNeeds } from '#shared/decision/step-needs.ts';
import { type Aim, aims, type StepNeeds } from '#shared/decision/steps-taken.ts';
import { list, sentence } from './language.ts';

interface Needing {
  readonly matter: Sitting;
  readonly step: string;
  readonly needs: StepNeeds;
  /** "the chair", or whoever is in the chair. */
  readonly chair: string;
}

/** What a step still takes, and who can supply it, of whoever is in the chair. */
export function whatAStepNeeds({ matter, step, needs, chair }: Needing): string {
  return `${needsOfStep(matter, step, needs)} ${sentence(whoSupplies(needs, chair))}`;
}

/** "Step 2 needs a note on health, care and money. Two of the three are done. Still to do: money." */
function needsOfStep({ rules }: Sitting, step: string, needs: StepNeeds): string {
  const number = `Step ${rules.steps.findIndex(({ id }) => id === step) + 1}`;
  switch (needs.is) {
    case 'a note':
      return `${number} needs a note.`;
    case 'a principle':
      return `${number} needs at least one of our principles, and no one has chosen any.`;
    case 'aims':
      return `${number} needs a note on ${list(aims)}. ${howManyAreDone(needs.left)}`;
    case 'help':
      return `${number} needs someone from outside who helps.`;
    case 'what came of help':
      return `${number} needs a note from the person who is helping.`;
  }
}

function whoSupplies(needs: StepNeeds, chair: string): string {
  switch (needs.is) {
    case 'a note':
      return `${chair} can write it.`;
    case 'a principle':
      return `any member can choose one with their view, and ${chair} when finishing the step.`;
    case 'aims':
      return `${chair} can fill it in.`;
    case 'help':
      return `${chair} can say who, how and until when.`;
    case 'what came of help':
      return `${chair} writes down what they say.`;
  }
}

/** What the step at hand still takes, for the person in the chair; empty where none is left. */
export function yourStepNeeds(matter: Matter): string {
  const step = nextStep(matter);
  if (step === null) return '';
  const needs = stepNeeds(matter, step);
  return needs.is === 'a note'
    ? 'This step needs a note from you.'
    : needsOfStep(matter, step.id, needs);
}

function howManyAreDone(left: readonly Aim[]): string {
  const done = ['None of the three is', 'One of the three is', 'Two of the three are'];
  return `${done[aims.length - left.length] ?? ''} done. Still to do: ${list(left)}.`;
}
