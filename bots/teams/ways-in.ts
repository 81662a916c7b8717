/** What people may call without a card, by the names that Teams and the handlers share. */
export const waysIn = {
  /** A word, where the clerk is mentioned or written to. */
  propose: 'propose',
  milestones: 'milestones',
  /** On a message, among its further actions. */
  makeItCount: 'make-it-count',
} as const;
