import type { ActId } from '#bots/views/act-id.ts';
import type { Notice } from '#shared/decision/effect.ts';

/** What stands on a button. */
export const labels: { readonly [Id in ActId]: string } = {
  propose: 'Raise a proposal',
  agree: 'I agree',
  'agree-with-concern': 'I agree, with a concern',
  object: 'I object',
  abstain: 'I abstain (I take no side)',
  'more-choices': 'More choices',
  'take-back-answer': 'Take back my answer',
  'reply-to-objection': 'Reply to the objection',
  'withdraw-objection': 'Take back my objection',
  'keep-objection': 'No, it stands',
  'suggest-words': 'Suggest new words',
  'post-new-version': 'Post new words',
  'declare-interest': 'I have an interest',
  'handle-interest': 'Say how an interest is handled',
  'mark-present': 'Mark who is here',
  'start-steps': 'Start the steps',
  'add-view': 'Add my view on this step',
  'record-step': 'Finish this step',
  'open-vote': 'Call a vote',
  'vote-for': 'For',
  'vote-against': 'Against',
  'vote-abstain': 'Abstain',
  'close-vote': 'Close the vote',
  'cast-for': 'Cast for',
  'cast-against': 'Cast against',
  'cast-not-used': 'Do not use it',
  'record-agreed': 'Record as agreed',
  'record-not-agreed': 'Close: not agreed',
  'keep-open': 'Keep it open',
  'take-to-meeting': 'Take it to a meeting',
  'withdraw-proposal': 'Take back my proposal',
  answer: 'Give or change my answer',
  'why-this-result': 'Why this result?',
  'read-everything': 'See the full record',
};

/** Where several objections stand, each is known by its owner. */
export function replyLabel(owner: string): string {
  return `${labels['reply-to-objection']} of ${owner}`;
}

/** In place of "Why this result?" while there is no result yet. */
export const standsLabel = 'How does it stand?';

/** On a receipt. */
export const receiptLabel = 'Change my answer';

type Relabelled = { readonly [Id in ActId]?: string };

/** Where a private card asks a question, its buttons answer it in their own words. */
export const noticeLabels: { readonly [Kind in Notice['kind']]?: Relabelled } = {
  'objection raised': { 'reply-to-objection': 'Reply', 'start-steps': 'Start step 1' },
  'objection answered': {
    'withdraw-objection': 'I take it back',
    object: 'Nearly: say what is missing',
  },
  'does this settle it': {
    'withdraw-objection': 'Yes, I take it back',
    object: 'Nearly: say what is missing',
  },
  'words changed': {
    agree: 'I still agree',
    answer: 'Change my answer',
    'read-everything': 'See what changed',
  },
};
