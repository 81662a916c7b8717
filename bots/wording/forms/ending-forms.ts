import { hasDone, hasNotDone } from '#bots/wording/awaited.ts';
import { dayAndTime } from '#bots/wording/dates.ts';
import type { Need } from '#shared/forum/constitution/outcome.ts';

/** Forms by which a decision is held open, settled, confirmed or turned down. */
export const endingForms = {
  moreTime: {
    title: 'Give more time',
    submit: 'Give more time',
    until: 'Until which day?',
    why: 'Why is more time needed?',
    lines: ['You can do this once. Everyone reads why.'],
  },
  referral: {
    title: 'Refer it elsewhere',
    submit: 'Refer it',
    to: 'Who should take it instead?',
    notListed: 'A body that is not listed',
    name: 'What is it called, if it is not listed?',
    why: 'Why should they take it?',
    lines: [
      'This ends it here. It is not a decision of ours. Everyone reads what you write, and what members said stays on record.',
    ],
  },
  determine: {
    title: 'Settle it',
    submit: 'Record it',
    outcome: 'What comes of it?',
    for: 'I settle it for the proposal',
    against: 'I settle it against the proposal',
    why: 'Why?',
    lines: ['This ends it. Everyone reads what you write. What members said stays on record.'],
  },
  veto: {
    title: 'Give a veto',
    submit: 'Give my veto',
    box: 'Why do you turn this down?',
    lines: ['Everyone reads what you write. You cannot take a veto back.'],
  },
  approval: {
    title: 'What others said',
    submit: 'Record it',
    given: 'What did they say?',
    otherWords: 'They agreed other words',
    note: 'When and how did they say so?',
    noteHint: 'For example: by letter of 8 December.',
  },
  inTheChair: {
    title: 'Who is in the chair',
    submit: 'Record it',
    seat: 'Whom did those present choose?',
  },
} as const;

/** The latest day and time that the rules leave, under the box for a day. */
export function latestHint(latest: string): string {
  return `Answers are due at 5pm on that day. The latest is ${dayAndTime(latest)}.`;
}

/** What a body may have said, as the governance lead chooses it. */
export function saidBy(what: Need['what']): { readonly yes: string; readonly no: string } {
  return { yes: `They ${hasDone[what]}`, no: `They ${hasNotDone[what]}` };
}
