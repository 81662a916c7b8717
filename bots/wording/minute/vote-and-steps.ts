import type { Ended } from '#bots/wording/ended.ts';
import { stepsByName } from '#bots/wording/steps.ts';
import { voteCalled } from '#bots/wording/vote-in-words.ts';

/** What was tried before a vote; that a vote was called, by whom and why, and how it was taken. */
export function voteAndSteps(decision: Ended): string[] {
  const taken = stepsByName(
    decision,
    decision.steps.map(({ step }) => step),
  );
  const { vote } = decision;
  return [
    ...(taken === '' ? [] : [`Steps that were taken first: ${taken}.`]),
    ...(vote === null ? [] : [voteCalled(decision, vote), method(decision)]),
  ];
}

function method({ rules: { vote } }: Ended): string {
  return vote !== 'none' && vote.shown === 'when the vote closes'
    ? 'Each vote was given by name, and no one else could see it until the vote closed.'
    : 'Each vote was given by name, and all who took part could see it.';
}
