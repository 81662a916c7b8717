/** The titles on a stage's dashboard. */
export const headings = {
  alarms: 'What needs somebody now',
  answers: 'Time to an answer, in ms',
  errors: 'Answers that were errors',
  lag: 'From the record to the message, and from the deadline to the act, in ms',
  commands: 'What people did, and what it came to',
  refusals: 'What was turned down, by its code',
  cost: 'Capacity units, and most attempts for one command',
  messages: 'Messages of the day, questions about milestones, tries that failed',
} as const;
