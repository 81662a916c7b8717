/** What people may call without a card, by the names that Slack and the listeners share. */
export const waysIn = {
  decide: '/decide',
  milestones: '/milestones',
  propose: 'propose',
  makeItCount: 'make-it-count',
} as const;
