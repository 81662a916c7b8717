import type { Step } from '#shared/forum/constitution/steps.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Path } from '#shared/forum/inherit.ts';
import type { Book } from './book.ts';
import type { Found } from './finding.ts';

/** Steps that are there twice, that hold everything up, or that are missing before a vote. */
export function steps({ rules, file }: Book): readonly Found[] {
  const { vote, chairMayDetermine, stepsInOrder } = rules;
  const isLastResort = vote !== 'none' && vote.when === 'last resort';
  const twice = rules.steps.flatMap(({ id: step }, index): Found[] => {
    const isFirst = rules.steps.findIndex(({ id }) => id === step) === index;
    return isFirst ? [] : [{ code: 'StepTwice', step, at: ['steps', index, 'id'] }];
  });
  const leadOn = isLastResort || chairMayDetermine;
  return [
    ...twice,
    ...rules.steps.flatMap((step, index) =>
      takesWhatIsNotThere(file, step, ['steps', index, 'takes']),
    ),
    ...(isLastResort ? noStep(rules.steps) : []),
    ...(leadOn ? rules.steps.flatMap(waitsForOthers) : []),
    ...(leadOn && stepsInOrder ? inTheWay(rules.steps) : []),
    ...(leadOn && !stepsInOrder ? rules.steps.flatMap(waitsItsTurn) : []),
  ];
}

/** A step that takes principles where none are listed, or a sheet that the body owes nobody. */
function takesWhatIsNotThere(
  { principles = {}, duties = [] }: ConstitutionFile,
  { id: step, takes }: Step,
  at: Path,
): readonly Found[] {
  if (takes === 'triple aim' && !duties.includes(takes)) {
    return [{ code: 'NotUnderTheDuty', step, at }];
  }
  const isEmpty = Object.keys(principles).length === 0;
  const asks = takes === 'principles' || takes === 'principles or a note';
  return asks && isEmpty ? [{ code: 'NoPrinciplesListed', step, at }] : [];
}

function noStep(all: readonly Step[]): readonly Found[] {
  return all.some(({ required }) => required) ? [] : [{ code: 'NoStepBeforeVote', at: ['steps'] }];
}

function waitsForOthers(
  { id: step, required, by, timeBox }: Step,
  index: number,
): readonly Found[] {
  if (!required || by === undefined || timeBox !== undefined) return [];
  return [{ code: 'StepWaitsForOthers', step, by, at: ['steps', index] }];
}

/** Taken in order, a step that is not required has to be over before a required one behind it. */
function inTheWay(all: readonly Step[]): readonly Found[] {
  return all.flatMap((step, index): Found[] => {
    const behind = all.slice(index + 1).find(({ required }) => required);
    if (step.required || step.timeBox !== undefined || behind === undefined) return [];
    return [{ code: 'StepInTheWay', step: step.id, other: behind.id, at: ['steps', index] }];
  });
}

/** A step's time begins when all that is written before it is over, in whatever order they go. */
function waitsItsTurn(step: Step, index: number, all: readonly Step[]): readonly Found[] {
  const before = all.slice(0, index).find(({ timeBox }) => timeBox === undefined);
  if (step.timeBox === undefined || before === undefined) return [];
  return [
    { code: 'TimeBoxWaits', step: step.id, other: before.id, at: ['steps', index, 'timeBox'] },
  ];
}
