import type { Matter, Sitting } from '#shared/decision/decision.ts';
import { missingSteps, nextStep } from '#shared/decision/resolving.ts';
import { stepNeeds } from '#shared/decision/step-needs.ts';
import { list, quoted, sentence } from './language.ts';
import { inTheChair, personName } from './people.ts';
import { whatAStepNeeds } from './step-needs.ts';

/** Steps as people know them: "step 1 (what we stand for) and step 2 (…)". */
export function stepsByName(matter: Sitting, ids: readonly string[]): string {
  const all = matter.rules.steps;
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
  const { steps, vote } = matter.rules;
  const all = steps.length + (vote === 'none' ? 0 : 1);
  return `Working it through. Step ${steps.indexOf(next) + 1} of ${all}.`;
}

/** "Done: 1, … Now: 2, … Next: 3, … Last: 4, a vote, only if nothing else works." */
export function whereStepsStand(matter: Matter): string {
  const { steps, vote } = matter.rules;
  const numbered = steps.map((step, index) => ({ step, text: `${index + 1}, ${step.name}` }));
  const done = matter.steps.map((each) => each.step);
  const late = matter.stepsRunOut;
  const open = numbered.filter(({ step: { id } }) => !done.includes(id) && !late.includes(id));
  const [now, ...later] = open.map(({ text }) => text);
  const finished = numbered.filter(({ step }) => done.includes(step.id)).map(({ text }) => text);
  return [
    inOrder('Done', finished),
    inOrder(
      'Out of time',
      numbered.filter(({ step }) => late.includes(step.id)).map(({ text }) => text),
    ),
    inOrder('Now', now === undefined ? [] : [now]),
    inOrder('Next', later),
    vote === 'none' ? '' : `Last: ${steps.length + 1}, a vote${lastResort[vote.when]}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const lastResort = { 'last resort': ', only if nothing else works', always: '' } as const;

/** What a member said on a step. */
export function viewOnStep(
  matter: Sitting,
  { step, by, view }: { readonly step: string; readonly by: string; readonly view: string },
): string {
  return `On ${stepsByName(matter, [step])}, ${personName(matter, by)} said: ${quoted(view)}`;
}

/** Who moves next, what keeps a vote away, or that it may be called. */
export function whatTheStepsLeadTo(matter: Matter): string {
  const chair = sentence(inTheChair(matter));
  if (nextStep(matter) === null && matter.rules.vote === 'none') {
    return `The steps are done. ${chair} can take it to a meeting.`;
  }
  const needs = whatAVoteNeeds(matter);
  const finish = whatComesFirst(matter) ?? `${chair} finishes this step with a note.`;
  return missingSteps(matter).length === 0 && needs !== '' ? needs : `${finish} ${needs}`.trim();
}

/** What the step at hand takes before its note, and who can supply it; null where nothing. */
function whatComesFirst(matter: Matter): string | null {
  const step = nextStep(matter);
  if (step === null) return null;
  const needs = stepNeeds(matter, step);
  if (needs.is === 'a note') return null;
  return whatAStepNeeds({ matter, step: step.id, needs, chair: inTheChair(matter) });
}

/** What keeps a vote away, or that it may be called; empty where the rules have none. */
export function whatAVoteNeeds(matter: Matter): string {
  if (matter.rules.vote === 'none') return '';
  const missing = missingSteps(matter).map((step) => step.id);
  return missing.length === 0
    ? `The steps that a vote must wait for are done. ${sentence(inTheChair(matter))} may call a vote, or not.`
    : `A vote cannot be called yet. Still to do: ${stepsByName(matter, missing)}.`;
}

/** "Done: 1, what we stand for; 2, does this fit our aims and plans?" */
function inOrder(label: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const all = items.map((item, index) =>
    index < items.length - 1 ? item.replace(/\?$/, '') : item,
  );
  const text = `${label}: ${all.join('; ')}`;
  return text.endsWith('?') ? text : `${text}.`;
}
