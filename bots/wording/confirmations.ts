import type { ActId } from '#bots/views/act-id.ts';

/** What an act that cannot be undone does, said before it is done. */
export const confirmations: {
  readonly [Id in ActId]?: { readonly line: string; readonly submit: string };
} = {
  'close-vote': { line: 'This ends the vote and counts it.', submit: 'Close it' },
  'cast-for': { line: 'You cast your vote for. This ends the vote.', submit: 'Yes' },
  'cast-against': { line: 'You cast your vote against. This ends the vote.', submit: 'Yes' },
  'cast-not-used': {
    line: 'You do not use the casting vote. The proposal falls. This ends the vote.',
    submit: 'Yes',
  },
  'record-not-agreed': {
    line: 'This closes the proposal as not agreed. Every objection stays on record.',
    submit: 'Close it',
  },
  'take-to-meeting': {
    line: 'This closes the talk here. The meeting gets all that stands on record.',
    submit: 'Take it there',
  },
  'withdraw-proposal': {
    line: 'This takes your proposal back. It stays on record as withdrawn.',
    submit: 'Take it back',
  },
};
