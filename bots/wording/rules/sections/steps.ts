import { count, quoted, stopped } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import { durationInWords } from '#bots/wording/rules/pieces/duration-in-words.ts';
import { isItsName } from '#bots/wording/rules/table/seat-names.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { Step } from '#shared/forum/constitution/steps.ts';

/** What is tried where people differ. */
export const stepsInWords: Say = ({ steps, vote }) => {
  if (steps.length === 0) return ['No steps are set for when people differ.'];
  return [
    `When people differ, there ${steps.length === 1 ? 'is' : 'are'} ${count(steps.length, 'step', 'steps')} to try. ${beforeAVote(vote, steps)}`,
    ...steps.map(stepInWords),
  ];
};

function beforeAVote(vote: Rules['vote'], steps: readonly Step[]): string {
  const them = steps.length === 1 ? 'it' : 'them';
  if (vote === 'none') return `There is no vote after ${them}.`;
  return vote.when === 'always'
    ? `The vote does not wait for ${them}.`
    : 'A vote must wait for those that have to be done.';
}

function stepInWords(step: Step, index: number): string {
  const { id, name, asks, takes, required, by, timeBox } = step;
  return [
    `Step ${index + 1}: ${stopped(name)} ${quoted(asks)}`,
    required ? 'It has to be done.' : 'It may be left out.',
    takes === undefined ? '' : whatItTakes[takes],
    by === undefined ? '' : `It is done by ${by}.`,
    timeBox === undefined
      ? ''
      : `It may take ${durationInWords(timeBox)}; after that it holds nothing up.`,
    isItsName(id, name) ? '' : `(On record: ${id}.)`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const whatItTakes: { readonly [Each in NonNullable<Step['takes']>]: string } = {
  principles: 'To finish it takes a note and at least one of our principles, chosen by a member.',
  'principles or a note':
    'Members say on which of our principles it turns; a note that says why none fits will do too.',
  'triple aim':
    'To finish it takes a note on health, on care and on the use of money, or the reason why one of them does not apply.',
  'outside help':
    'It takes someone from outside who reviews it or helps to talk it through. Until they are done, or their time is over, the time for answers stands still and no vote is called.',
};

export const stepsInOrderInWords: Say = ({ steps, stepsInOrder }) => {
  if (!stepsInOrder) return ['Steps may be taken in any order.'];
  return steps.length > 1 ? ['The steps are taken in this order.'] : [];
};

const onATie = (vote: Rules['vote']) =>
  vote !== 'none' && vote.tie === 'chair determines' ? ', save on a tie' : '';

export const chairMayDetermineInWords: Say = ({ chairMayDetermine, vote }, { body }) => [
  chairMayDetermine
    ? `Once the steps that have to be done are on record, the person in the chair may decide for ${body}. They must give a reason.`
    : `The person in the chair may not decide for ${body}${onATie(vote)}.`,
];
