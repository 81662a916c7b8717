import { count, list } from '#bots/wording/language.ts';
import type { Paragraph } from '#bots/wording/rules/paragraph.ts';
import type { Milestone } from '#shared/transition/programme/milestone.ts';
import type { Programme } from '#shared/transition/programme.ts';
import { constraintInWords } from './constraint-in-words.ts';
import { dueInWords, milestoneInWords } from './milestone-in-words.ts';
import { stageInWords } from './stage-in-words.ts';

/** What a programme says, in plain English, in the order of its time. */
export function programmeInWords(programme: Programme): readonly Paragraph[] {
  const { name, quarters, stages, constraints, sources } = programme;
  const inTime = quarters.toSorted((one, other) => one.afterMonths - other.afterMonths);
  const ofQuarter = inTime.map((quarter) => ({
    heading: `${quarter.name}, ${monthsInWords(quarter)}`,
    sentences: dueIn(
      programme,
      ({ due }) => due !== undefined && 'quarter' in due && due.quarter === quarter.id,
    ),
  }));
  const dated = programme.milestones.filter(({ due }) => due !== undefined && !('quarter' in due));
  const undated = programme.milestones.filter(({ due }) => due === undefined);
  return [
    { heading: name, sentences: opening(programme) },
    ...ofQuarter,
    {
      heading: 'By a day of its own',
      sentences: dated.map((each) => `${dueInWords(each)}: ${milestoneInWords(each)}`),
    },
    { heading: 'By no day', sentences: undated.map(milestoneInWords) },
    { heading: 'When people are asked', sentences: stages.map(stageInWords) },
    { heading: 'What must not be forgotten', sentences: constraints.map(constraintInWords) },
    { heading: 'What this rests on', sentences: sources },
  ].filter(({ sentences }) => sentences.length > 0);
}

function dueIn({ milestones }: Programme, is: (milestone: Milestone) => boolean) {
  const due = milestones.filter(is).map(milestoneInWords);
  return due.length === 0 ? ['Nothing is due in it.'] : due;
}

function monthsInWords({ afterMonths, months }: Programme['quarters'][number]): string {
  const [first, last] = [afterMonths + 1, afterMonths + months];
  return first === last ? `month ${first}` : `months ${first} to ${last}`;
}

const kinds = {
  template: 'It can be carried out as it stands, or be a start for your own.',
  history: 'It is over: a worked example to look at and to learn from.',
  'draft to be checked': 'It is a draft. Somebody who knows should check it before you rely on it.',
};

function opening({ is, lasts, quarters, milestones }: Programme): readonly string[] {
  const parts = [
    count(milestones.length, 'milestone', 'milestones'),
    ...(quarters.length === 0 ? [] : [count(quarters.length, 'quarter', 'quarters')]),
  ];
  return [
    kinds[is],
    `It lasts ${count(lasts.months, 'month', 'months')} from its first day and has ${list(parts)}.`,
  ];
}

/** What `accord validate` has to say of one that can be used. */
export function programmeVerdict({ name, is, milestones }: Programme): string {
  const all = count(milestones.length, 'milestone', 'milestones');
  return `${name}: a programme of ${all} that can be used. ${kinds[is]}`;
}
