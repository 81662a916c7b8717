import type { Aim, HelpKind } from '#shared/decision/steps-taken.ts';

/** What a step takes besides a note. Titles and sending buttons hold at most 24 characters. */
export const stepForms = {
  aims: {
    title: 'Health, care and money',
    submit: 'Keep this',
    lines: [
      'Fill in what you can now. What you leave empty stays as it is, and you can come back.',
    ],
    doNotApply: 'Which of the three does not apply?',
    doNotApplyHint: 'Then give the reason in its box.',
    plans: 'Links to plans already agreed',
    plansHint: 'One on each line. You can leave this empty.',
  },
  help: {
    title: 'Outside help',
    submit: 'Record',
    lines: [
      'From now on the time for answers stands still, and no vote can be called.',
      'That ends when you finish this step, or when the time for help is over.',
    ],
    kind: 'What kind of help is it?',
    person: 'Who helps?',
    notListed: 'Someone who is not on this list',
    office: 'What are they?',
    officeHint: 'For example: the regional director. Needed if they are not on the list.',
    until: 'Until when?',
    untilHint: 'It ends at 5pm on that day.',
  },
} as const;

/** What each box of the sheet asks. Source: National Health Service Act 2006, section 14Z43. */
export const aimLabels: { readonly [Each in Aim]: string } = {
  health: 'Health: what does it do for how healthy and well people are, and who gains less?',
  care: 'Care: what does it do for how good services are, and who gains less?',
  money: 'Money: is it a good use of money, staff and buildings that can last?',
};

export const aimNames: { readonly [Each in Aim]: string } = {
  health: 'Health',
  care: 'Care',
  money: 'Money',
};

export const helpLabels: { readonly [Each in HelpKind]: string } = {
  'peer review': 'Peer review: others like us look at it',
  mediation: 'Mediation: someone helps us to talk',
};
