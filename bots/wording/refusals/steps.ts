import { sentence } from '#bots/wording/language.ts';
import { chairOr, inTheChair } from '#bots/wording/people.ts';
import { stepsByName } from '#bots/wording/steps.ts';
import type { Said } from './said.ts';

type Steps = 'StepsNotStarted' | 'StepsMissing' | 'NotTheNextStep';

export const steps: Said<Steps> = {
  StepsNotStarted: (_, matter) =>
    `The steps have not been started. ${sentence(inTheChair(matter))} can start them while an objection stands.`,
  StepsMissing: ({ steps: missing, presiding }, matter) =>
    matter.rules.vote === 'none'
      ? `That cannot be done yet. These steps need a note first: ${stepsByName(matter, missing)}. ${sentence(chairOr(presiding, matter))} can finish them.`
      : `A vote cannot be called yet. These steps need a note first: ${stepsByName(matter, missing)}. ${sentence(chairOr(presiding, matter))} can finish them, and then call a vote.`,
  NotTheNextStep: ({ next }, matter) => {
    if (next === null) return 'All steps are done. There is no step left to finish.';
    const finish = `${inTheChair(matter)} must finish ${stepsByName(matter, [next])}.`;
    return matter.rules.stepsInOrder
      ? `The steps go in order. Next, ${finish}`
      : `That step is done, or is none of ours. Next, ${finish}`;
  },
};
