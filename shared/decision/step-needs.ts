import type { Step } from '#shared/forum/constitution/steps.ts';
import type { Matter } from './decision.ts';
import { principlesChosen, principlesFor } from './principles.ts';
import { aimsLeft } from './sheet.ts';
import type { StepNeeds } from './steps-taken.ts';

/** What a step still takes, as things stand. */
export function stepNeeds(matter: Matter, step: Step): StepNeeds {
  switch (step.takes) {
    case undefined:
    case 'principles or a note':
      return { is: 'a note' };
    case 'principles': {
      const isListed = Object.keys(principlesFor(matter, step)).length > 0;
      const isChosen = principlesChosen(matter, step).length > 0;
      return { is: isListed && !isChosen ? 'a principle' : 'a note' };
    }
    case 'triple aim': {
      const left = aimsLeft(matter.sheets[step.id]);
      return left.length === 0 ? { is: 'a note' } : { is: 'aims', left };
    }
    case 'outside help': {
      const isAsked = matter.helps.some((help) => help.step === step.id);
      return { is: isAsked ? 'what came of help' : 'help' };
    }
  }
}
