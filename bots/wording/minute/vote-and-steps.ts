import type { Ended } from '#bots/wording/ended.ts';
import { quoted, sentence } from '#bots/wording/language.ts';
import { stepsByName } from '#bots/wording/steps.ts';
import { turnsOn, whatStepsTook } from '#bots/wording/steps-on-record.ts';
import { voteCalled } from '#bots/wording/vote-in-words.ts';
import { principlesChosen } from '#shared/decision/principles.ts';

/** What was tried before a vote; that a vote was called, by whom and why, and how it was taken. */
export function voteAndSteps(decision: Ended): string[] {
  const taken = stepsByName(
    decision,
    decision.steps.map(({ step }) => step),
  );
  const { vote } = decision;
  return [
    ...(taken === '' ? [] : [`Steps that were taken first: ${taken}.`]),
    ...principlesOf(decision),
    ...whatStepsTook(decision),
    ...whatCameOfHelp(decision),
    ...(vote === null ? [] : [voteCalled(decision, vote), method(decision)]),
  ];
}

function principlesOf(decision: Ended): string[] {
  return decision.rules.steps.flatMap((step) => {
    const chosen = principlesChosen(decision, step);
    return chosen.length === 0
      ? []
      : [`${sentence(stepsByName(decision, [step.id]))}.${turnsOn(decision, step.id, chosen)}`];
  });
}

function whatCameOfHelp({ helps, steps }: Ended): string[] {
  return steps
    .filter(({ step }) => helps.some((help) => help.step === step))
    .map(({ note }) => `What came of the help: ${quoted(note)}`);
}

function method({ rules: { vote } }: Ended): string {
  return vote !== 'none' && vote.shown === 'when the vote closes'
    ? 'Each vote was given by name, and no one else could see it until the vote closed.'
    : 'Each vote was given by name, and all who took part could see it.';
}
