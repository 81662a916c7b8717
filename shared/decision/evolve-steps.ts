import type { Evolve } from './evolve-step.ts';
import { nextStep } from './resolving.ts';
import { filledIn } from './sheet.ts';
import type { Help } from './steps-taken.ts';

export const stepsStarted: Evolve<'StepsStarted'> = (decision, { at }) =>
  decision.status === 'seeking consensus'
    ? { ...decision, status: 'resolving', stepSince: at }
    : decision;

export const viewAdded: Evolve<'ViewAdded'> = (decision, { step, by, words, principles = [] }) => ({
  ...decision,
  views: [...decision.views, { step, by, view: words.view, principles }],
});

/** A step taken out of turn leaves the one at hand the time it had. Help with the step is over. */
export const stepRecorded: Evolve<'StepRecorded'> = (decision, event) => {
  const { step, by, at, words, principles = [] } = event;
  const own = decision.helps.at(-1)?.step === step;
  return {
    ...decision,
    helps: own ? endedAt(decision.helps, at) : decision.helps,
    steps: [...decision.steps, { step, note: words.note, principles, by, at }],
    stepSince: nextStep(decision)?.id === step ? at : decision.stepSince,
  };
};

export const stepRanOut: Evolve<'StepRanOut'> = (decision, { step, at }) => ({
  ...decision,
  stepsRunOut: [...decision.stepsRunOut, step],
  stepSince: at,
});

export const aimsFilled: Evolve<'AimsFilled'> = (decision, event) => ({
  ...decision,
  sheets: { ...decision.sheets, [event.step]: filledIn(decision.sheets[event.step], event) },
});

/** It takes the place of help that was under way. */
export const helpBegun: Evolve<'HelpBegun'> = (decision, event) => {
  const { step, kind, person, until, at, words } = event;
  const before = decision.helps.at(-1);
  const stoppedAt = before?.ended === null ? before.stoppedAt : at;
  const { office } = words;
  const help: Help = { step, kind, person, office, since: at, stoppedAt, until, ended: null };
  return { ...decision, helps: [...endedAt(decision.helps, at), help] };
};

export const helpRanOut: Evolve<'HelpRanOut'> = (decision, { at }) => ({
  ...decision,
  helps: endedAt(decision.helps, at),
});

/** Whatever help goes on ends here. */
export function endedAt(helps: readonly Help[], at: string): readonly Help[] {
  return helps.map((each) => (each.ended === null ? { ...each, ended: at } : each));
}
