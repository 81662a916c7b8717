import { sentence } from '#bots/wording/language.ts';
import { chairOr, inTheChair } from '#bots/wording/people.ts';
import { whatAStepNeeds } from '#bots/wording/step-needs.ts';
import { stepsByName } from '#bots/wording/steps.ts';
import type { Said } from './said.ts';

type Steps =
  | 'StepsNotStarted'
  | 'StepsMissing'
  | 'StepNeedsMore'
  | 'StepTakesOther'
  | 'NotTheNextStep';

export const steps: Said<Steps> = {
  StepsNotStarted: (_, matter) =>
    `The steps have not been started. ${sentence(inTheChair(matter))} can start them while an objection stands.`,
  StepsMissing: ({ steps: missing, needs, presiding }, matter) => {
    const { vote } = matter.rules;
    const chair = chairOr(presiding, matter);
    const [step = ''] = missing;
    return [
      `${vote === 'none' ? 'That cannot be done yet' : 'A vote cannot be called yet'}. These steps need a note first: ${stepsByName(matter, missing)}.`,
      ...(needs.is === 'a note' ? [] : [whatAStepNeeds({ matter, step, needs, chair })]),
      `${sentence(chair)} can finish them${vote === 'none' ? '' : ', and then call a vote'}.`,
    ].join(' ');
  },
  StepNeedsMore: ({ step, needs, presiding }, matter) =>
    `This step cannot be finished yet. ${whatAStepNeeds({ matter, step, needs, chair: chairOr(presiding, matter) })}`,
  StepTakesOther: ({ step }, matter) =>
    `Our rules ask for something else on ${stepsByName(matter, [step])}. ${sentence(inTheChair(matter))} can finish it with a note.`,
  NotTheNextStep: ({ next }, matter) => {
    if (next === null) return 'All steps are done. There is no step left to finish.';
    const finish = `${inTheChair(matter)} must finish ${stepsByName(matter, [next])}.`;
    return matter.rules.stepsInOrder
      ? `The steps go in order. Next, ${finish}`
      : `That step is done, or is none of ours. Next, ${finish}`;
  },
};
