import type { ActId } from '#bots/views/act-id.ts';
import type { Notice } from '#shared/decision/effect.ts';

/** What stands on a button. */
export const labels: { readonly [Id in ActId]: string } = {
  propose: 'Raise a proposal',
  'keep-draft': 'Go on writing',
  'put-forward': 'Put it forward',
  'show-draft': 'Show it to someone',
  'voice-on-draft': 'Voice a concern',
  'discard-draft': 'Discard it',
  'open-proposal': 'Open it',
  'send-back': 'Send it back',
  'fill-cover-sheet': 'Fill in the cover sheet',
  'choose-hours': 'When you write to me',
  'read-set-up': 'Read and confirm the set-up',
  'confirm-set-up': 'Confirm all of this',
  'get-links': 'Get board, pack and calendar',
  'end-links': 'End my links',
  milestones: 'My milestones',
  'next-milestone': 'Answer one by one',
  'nothing-changed': 'Nothing has changed',
  'open-milestone': 'Open this milestone',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  'milestone-done': 'Done',
  'not-for-us': 'Not for us',
  'give-proof': 'Give the proof',
  'answer-part': 'Say how a part stands',
  'name-part-lead': 'Say who leads a part',
  'note-region': 'Note what the region says',
  'ask-for-date': 'Ask for a new date',
  'move-date': 'Move the date',
  'keep-date': 'Keep the date',
  'hand-over': 'Give it to someone else',
  'begin-wait': 'Say what it waits for',
  'end-wait': 'Say that a wait is over',
  'remind-me': 'Remind me on another day',
  'ask-them-myself': 'Ask them myself',
  'tell-ics-lead': 'Tell the ICS lead',
  'see-history': 'See its history',
  'see-board': 'See the board',
  'see-who-to-ask': 'See who to ask',
  'see-late': 'See what is late',
  'lift-constraint': 'Lift a limit, with a note',
  'law-in-force': 'Say when the law began',
  'change-leads': 'Change who leads',
  'close-plan': 'Close the programme',
  'all-programmes': 'All programmes',
  'set-up-plan': 'Set up a programme',
  agree: 'I agree',
  'agree-with-concern': 'I agree, with a concern',
  object: 'I object',
  abstain: 'I abstain (I take no side)',
  'more-choices': 'More choices',
  'take-back-answer': 'Take back my answer',
  'reply-to-objection': 'Reply to the objection',
  'restate-objection': 'Say it back in my own words',
  'confirm-restating': 'Yes, that is it',
  'correct-restating': 'Not quite: say it better',
  'withdraw-objection': 'Take back my objection',
  'keep-objection': 'No, it stands',
  'do-not-object': 'I do not',
  'say-what-is-missing': 'Nearly: say what is missing',
  'suggest-words': 'Suggest new words',
  'post-new-version': 'Post new words',
  'declare-interest': 'I have an interest',
  'handle-interest': 'Say how an interest is handled',
  'advise-on-interest': 'Advise on an interest',
  'my-interests': 'My interests',
  'add-interest': 'Add an interest',
  'end-interest': 'Say that one has ended',
  'add-interest-for': 'Enter a member’s interest',
  'end-interest-for': 'End a member’s interest',
  'mark-present': 'Mark who is here',
  'start-steps': 'Start the steps',
  'add-view': 'Add my view on this step',
  'record-step': 'Finish this step',
  'fill-aims': 'Fill in the three aims',
  'get-help': 'Get outside help',
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
  'refer-elsewhere': 'Refer it elsewhere',
  'withdraw-proposal': 'Take back my proposal',
  'nominate-deputy': 'My deputy will answer',
  'allow-deputy': 'Say if a deputy may act',
  'give-proxy': 'Let someone vote for me',
  'take-back-stand-in': 'Take back my deputy',
  'give-more-time': 'Give more time (once)',
  'confirm-seen': 'Seen',
  determine: 'Settle it, with a reason',
  veto: 'Give a veto',
  'record-approval': 'Record what others said',
  'choose-to-preside': 'Say who is in the chair',
  'change-holder': 'Say who holds a seat now',
  'correct-words': 'Correct the writing',
  'challenge-correction': 'Ask us again: it changes more',
  'record-for': 'Record for a member',
  'make-it-count': 'Make my reply count',
  'ask-question': 'Ask a question',
  'answer-question': 'Answer a question',
  'give-view': 'Give a view',
  'need-time': 'I need more time or facts',
  'answer-programme': 'Answer the programme',
  'lift-stop': 'Note what lifts a stop',
  'state-dissent': 'Say why I disagree',
  'ask-to-be-named': 'Put my name in the minutes',
  'confirm-minute': 'Confirm at the meeting',
  answer: 'Give or change my answer',
  'see-changes': 'See what changed',
  'see-since': 'Changes since I last looked',
  'meeting-note': 'My note for the meeting',
  'copy-minute': 'Copy the minute',
  'why-this-result': 'Why this result?',
  'read-everything': 'See the full record',
};

/** Where several objections stand, each is known by its owner. */
export function objectionLabel(act: ActId, owner: string): string {
  return act === 'reply-to-objection' ? `${labels[act]} of ${owner}` : `${labels[act]}: ${owner}`;
}

/** Where someone may act for several seats, each offer says for which. */
export function forWhomLabel(label: string, owner: string): string {
  return `${label}, for ${owner}`;
}

/** Where several deputies wait, each is known by the seat that named them. */
export function deputyLabel(owner: string): string {
  return `${labels['allow-deputy']} for ${owner}`;
}

/** In place of "Take back my deputy", where someone votes for them and no deputy acts. */
export const takeBackVoteLabel = 'Take back my vote';

/** What a body said that the result still needs. */
export function approvalLabel(body: string): string {
  return `Record what ${body} said`;
}

/** In place of "Get outside help", while someone helps. */
export const otherHelpLabel = 'Change the outside help';

/** In place of "Why this result?" while there is no result yet. */
export const standsLabel = 'How does it stand?';

/** In place of "Raise a proposal", once an item was referred to others. */
export const raiseThereLabel = 'Raise it there';

/** On a receipt. */
export const receiptLabel = 'Change my answer';

type Relabelled = { readonly [Id in ActId]?: string };

/** Where a private card asks a question, its buttons answer it in their own words. */
export const noticeLabels: { readonly [Kind in Notice['kind']]?: Relabelled } = {
  'objection raised': {
    'reply-to-objection': 'Reply',
    'give-more-time': 'Give it more time',
    'start-steps': 'Start step 1',
  },
  'deputy decided': { 'nominate-deputy': 'Name someone else' },
  'objection answered': { 'withdraw-objection': 'Yes, I take it back' },
  'does this settle it': { 'withdraw-objection': 'Yes, I take it back' },
  'something is missing': { 'reply-to-objection': 'Reply' },
  'writing corrected': { 'challenge-correction': 'It changes more: ask again' },
  'words changed': {
    agree: 'I still agree',
    answer: 'Change my answer',
  },
};
