import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';

/** Titles and sending buttons hold at most 24 characters: Slack takes no more. */
export const forms = {
  propose: {
    title: 'Raise a proposal',
    submit: 'Send',
    forum: 'Which group is it for?',
    question: 'What should we agree?',
    questionHint:
      'One question, for example: Shall we pay for 20 home-from-hospital places this winter?',
    why: 'Why?',
    whyHint: 'Two sentences are enough. Only a draft can do without. Do not name patients.',
    answerBy: 'By when should people answer?',
    answerByHint: 'Answers are due at 5pm on that day. Only a draft can do without.',
    link: 'A link to the paper',
    linkHint: 'You can leave this empty.',
    takenAt: 'Where will the decision be made?',
    noticeGiven: 'When was notice of it given?',
    noticeGivenHint:
      'The rules want notice before a meeting. If you leave this empty, it is given today.',
    kind: 'What kind of decision is it?',
    ordinary: 'An ordinary one',
    kindFirst: 'This group has its own kinds of decision. Please choose one below.',
    publicity: 'Is it dealt with in public?',
    because: 'The reason, if not as usual',
    becauseHint: 'You can leave this empty if it is as usual.',
    resolution: 'The words of the resolution',
    resolutionHint: 'The rules ask for one if it is not as usual.',
    lines: [
      'Putting it forward does not count as agreeing. What you write is kept and may be made public by law.',
    ],
  },
  concern: {
    title: 'Agree, with a concern',
    submit: 'Agree, with this',
    box: 'What worries you?',
    hint: 'It goes on the record. It does not stop the decision.',
  },
  objection: {
    title: 'I object',
    submit: 'Object',
    harm: 'What harm or problem do you see?',
    help: 'What change would let you live with it?',
    helpHint: 'You can leave this empty.',
  },
  reply: {
    title: 'Reply to the objection',
    submit: 'Reply',
    box: 'Your reply',
    hint: 'It stands beside the objection. Only its owner can take the objection back.',
  },
  restating: {
    title: 'Say it back',
    submit: 'Ask if it is meant',
    box: 'What do you hear in this objection?',
    hint: 'Use your own words. Whoever objected is asked if it is what they meant. No one has to wait for that.',
  },
  missing: {
    title: 'Say what is missing',
    submit: 'Say this is missing',
    box: 'What is missing, so that you could live with it?',
    hint: 'Your objection stands, and your first words stay on record. The proposer is told what is missing.',
  },
  better: {
    title: 'Say it better',
    submit: 'Say it like this',
    box: 'How would you say it?',
    hint: 'It stands beside the words of your objection, which stay as they are.',
  },
  suggestion: {
    title: 'Suggest new words',
    submit: 'Suggest',
    box: 'Which words would be better?',
    hint: 'The proposer can put them into a new version.',
  },
  version: {
    title: 'Post new words',
    submit: 'Ask everyone again',
    lines: ['This asks everyone again. Objections stand until their owners take them back.'],
    takesUp: 'Whose words do you take up?',
    takesUpHint:
      'Tick what is in the new words. Everyone who suggested words is told if theirs were taken up.',
  },
  interest: {
    title: 'I have an interest',
    submit: 'Put it on record',
    nature: 'What is your interest?',
    natureHint: 'For example: my sister is a director of a bidder.',
    degree: 'How close is it?',
    lines: [
      'Your answer is held, not counted, until the person in the chair says how your interest is handled.',
    ],
    afterwards: [
      'There is a result already. It stands, and what you write goes on the record beside it.',
    ],
  },
  handling: {
    title: 'Handle an interest',
    submit: 'Record',
    seat: 'Whose interest?',
    handling: 'How is it handled, for this item only?',
  },
  advice: {
    title: 'Advise on an interest',
    submit: 'Put it on record',
    seat: 'Whose interest?',
    advice: 'How should it be handled, and why?',
    adviceHint: 'Whoever handles it reads this, and decides. It goes into the minutes.',
  },
  attendance: {
    title: 'Who is here',
    submit: 'Record',
    seats: 'In the room',
    byVideo: 'By phone or video',
  },
  view: { title: 'My view on this step', submit: 'Add my view', view: 'Your view' },
  step: { title: 'Finish this step', submit: 'Finish the step', note: 'What came of it?' },
  principles: {
    label: 'On which of our principles does it turn?',
    hint: 'You can choose more than one, or none.',
  },
  vote: {
    title: 'Call a vote',
    submit: 'Call the vote',
    box: 'Why will more talk not help?',
    lines: ['The vote is the last step. Everyone reads what you write here.'],
  },
  correction: {
    title: 'Correct the writing',
    submit: 'Correct it',
    lines: [
      'Only for slips of the pen. Answers stay. Any member can say that it changes more, and then everyone is asked again.',
    ],
  },
  makeItCount: {
    title: 'Make my reply count',
    submit: 'Put it on record',
    meant: 'What is it?',
    concern: 'I agree, with this concern',
    objection: 'I object, because of this',
    question: 'It is a question',
    words: 'Your words',
    wordsHint: 'You can change them. Do not name patients. What you send goes on the record.',
  },
  question: {
    title: 'Ask a question',
    submit: 'Ask',
    box: 'What would you like to know?',
    hint: 'The proposer answers. Your question and the answer are kept.',
  },
  questionAnswer: {
    title: 'Answer a question',
    submit: 'Answer',
    box: 'Your answer',
    hint: 'It stands beside the question.',
  },
  voice: {
    title: 'Give a view',
    submit: 'Give this view',
    box: 'What is your view?',
    hint: 'It is shown by your role and read by all. It is not counted.',
  },
  needTime: {
    title: 'More time or facts',
    submit: 'Say so',
    box: 'What do you need before you can answer, and from whom?',
    hint: 'It is no answer. You can answer at any time.',
  },
  dissent: {
    title: 'Say why I disagree',
    submit: 'Put it in the minutes',
    box: 'Why do you disagree?',
    hint: 'It goes into the minutes in your own words. It does not change the result.',
  },
  minute: {
    title: 'Confirm at the meeting',
    submit: 'Confirm',
    date: 'At which meeting was the minute agreed?',
    number: 'Which number does it have in the minutes?',
    numberHint: 'For example: 12/26, item 4.',
  },
  aboutNoOne: { label: 'Is this about one person?', no: 'No, it is not about one person' },
  choices: { title: 'More choices' },
  record: { title: 'The full record' },
  why: { title: 'Why this result?' },
} as const;

export const takenAtLabels: { readonly [Each in TakenAt]: string } = {
  'for a meeting': 'We get ready here, and decide at a meeting',
  'at a meeting': 'At a meeting, with those who are present',
  here: 'Here, in chat',
};
