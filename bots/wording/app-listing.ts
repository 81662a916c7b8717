/** What is said of the app where people choose and install apps. */
export const appListing = {
  name: 'Accord',
  colour: '#1d4f5c',
  /** The longest that Teams takes is 80 characters. */
  short: 'Helps a board reach agreement, and keeps the record.',
  long: [
    'Accord is a clerk for boards and committees. It works where the board already talks.',
    'Raise a proposal. Everyone answers on one card: I agree, I agree with a concern, I object, or I need more time. Accord counts the answers, says who moves next and keeps the record.',
    'Most boards decide at a meeting. Every card says what an answer does, and what must still go to a meeting.',
    'Accord does not read your channels. It sees what people send to it: a button, a form, or a message to it. They can also hand it a reply of their own.',
  ].join('\n\n'),
  /** Of the form for a proposal; at most 128 characters, as Teams takes no more of a command. */
  propose: 'Opens the form for a new proposal.',
  milestones: 'Shows your milestones, and how each of them stands.',
  makeItCount: 'Makes your reply under a card a concern, an objection or a question.',
} as const;
