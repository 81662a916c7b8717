import { daysToDeclare } from '#shared/interests/register.ts';

/** Titles and sending buttons hold at most 24 characters: Slack takes no more. */
export const registerForms = {
  add: {
    title: 'Add an interest',
    submit: 'Put it on the register',
    interestType: 'What kind of interest is it?',
    what: 'What is it?',
    whatHint: 'For example: I am a director of Brightwell Care.',
    since: 'Since when?',
    sinceHint: `The law asks you to declare it within ${daysToDeclare} days. Later is better than never.`,
  },
  addFor: {
    title: 'A member’s interest',
    submit: 'Put it on the register',
    person: 'Whose interest is it?',
    what: 'What is it, in their words?',
    declared: 'On which day did they tell you?',
    lines: ['The register says that you entered it for them.'],
  },
  end: {
    title: 'An interest has ended',
    submit: 'Say so',
    entry: 'Which one?',
    on: 'On which day did it end?',
  },
  endFor: {
    title: 'A member’s interest',
    choose: 'Show their interests',
    person: 'Whose interest has ended?',
    noneLeft: 'They have no interest on the register that has not ended.',
    lines: ['It stays on the register, which says when it ended.'],
  },
  declare: {
    entry: 'Is it on your register?',
    another: 'No, it is something else',
    natureHint: 'You can leave this empty if you chose one from your register.',
    unsure: 'I am not sure',
    register: 'The register of interests',
    yes: 'Put it on my register too',
    since: 'Since when?',
    sinceHint: 'Only needed for the register.',
  },
  title: 'My interests',
} as const;
