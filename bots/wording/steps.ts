import type { Matter, Sitting } from '#shared/decision/decision.ts';
import { missingSteps, nextStep } from '#shared/decision/resolving.ts';
import { list } from './language.ts';

/** Steps as people know them: "step 1 (what we stand for) and step 2 (…)". */
export function stepsByName(matter: Sitting, ids: readonly string[]): string {
  const all = matter.forum.constitution.steps;
  return list(
    all.flatMap((step, index) =>
      ids.includes(step.id) ? [`step ${index + 1} (${step.name})`] : [],
    ),
  );
}

/** "Working it through. Step 2 of 4." The vote, where the rules have one, is the last step. */
export function stateOfSteps(matter: Matter): string {
  const next = nextStep(matter);
  if (next === null) return 'Working it through. The steps are done.';
  const { steps, vote } = matter.forum.constitution;
  const all = steps.length + (vote === null ? 0 : 1);
  return `Working it through. Step ${steps.indexOf(next) + 1} of ${all}.`;
}

/** "Done: 1, … Now: 2, … Next: 3, … Last: 4, a vote, only if nothing else works." */
export function whereStepsStand(matter: Matter): string {
  const { steps, vote } = matter.forum.constitution;
  const numbered = steps.map((step, index) => ({ step, text: `${index + 1}, ${step.name}` }));
  const done = matter.steps.map((each) => each.step);
  const open = numbered.filter(({ step }) => !done.includes(step.id));
  const [now, next, ...later] = open.map(({ text }) => text);
  const finished = numbered.filter(({ step }) => done.includes(step.id)).map(({ text }) => text);
  return [
    finished.length > 0 ? `Done: ${list(finished)}.` : '',
    now === undefined ? '' : `Now: ${now}${ending(now)}`,
    next === undefined ? '' : `Next: ${list([next, ...later], 'then')}${ending(next)}`,
    vote === null ? '' : `Last: ${steps.length + 1}, a vote, only if nothing else works.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What keeps a vote away, or that it may be called. */
export function whatAVoteNeeds(matter: Matter): string {
  const missing = missingSteps(matter).map((step) => step.id);
  return missing.length === 0
    ? 'The steps are done. A vote may be called. It does not have to be.'
    : `A vote cannot be called yet. Still to do: ${stepsByName(matter, missing)}.`;
}

function ending(text: string): string {
  return text.endsWith('?') ? '' : '.';
}
