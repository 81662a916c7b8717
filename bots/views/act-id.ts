/** What is pressed on a proposal that is not open yet. */
const draftActIds = [
  'keep-draft',
  'put-forward',
  'show-draft',
  'voice-on-draft',
  'discard-draft',
  'open-proposal',
  'send-back',
] as const;

export type DraftActId = (typeof draftActIds)[number];

export function isDraftAct(act: ActId): act is DraftActId {
  return draftActIds.some((each) => each === act);
}

/** Acts on the register of a person, which is nobody's decision. */
const registerActIds = [
  'my-interests',
  'add-interest',
  'end-interest',
  'add-interest-for',
  'end-interest-for',
] as const;

export type RegisterActId = (typeof registerActIds)[number];

export function isRegisterAct(act: ActId): act is RegisterActId {
  return registerActIds.some((known) => known === act);
}

/** Acts on how a forum is set up, which is nobody's decision either. */
const forumActIds = ['read-set-up', 'confirm-set-up'] as const;

export type ForumActId = (typeof forumActIds)[number];

export function isForumAct(act: ActId): act is ForumActId {
  return forumActIds.some((known) => known === act);
}

/** Acts on the links to private pages that a person got, which are nobody's decision either. */
const linkActIds = ['get-links', 'end-links'] as const;

export type LinkActId = (typeof linkActIds)[number];

export function isLinkAct(act: ActId): act is LinkActId {
  return linkActIds.some((known) => known === act);
}

/** Acts on one milestone of a programme that is carried out. */
const milestoneActIds = [
  'open-milestone',
  'on-track',
  'at-risk',
  'off-track',
  'milestone-done',
  'not-for-us',
  'give-proof',
  'answer-part',
  'name-part-lead',
  'note-region',
  'ask-for-date',
  'move-date',
  'keep-date',
  'hand-over',
  'begin-wait',
  'end-wait',
  'remind-me',
  'ask-them-myself',
  'tell-ics-lead',
  'see-history',
] as const;

export type MilestoneActId = (typeof milestoneActIds)[number];

export function isMilestoneAct(act: PlanningActId): act is MilestoneActId {
  return milestoneActIds.some((known) => known === act);
}

/** Acts on such a programme as a whole. */
const planActIds = [
  'milestones',
  'next-milestone',
  'nothing-changed',
  'see-board',
  'see-who-to-ask',
  'see-late',
  'lift-constraint',
  'law-in-force',
  'change-leads',
  'close-plan',
] as const;

export type PlanActId = (typeof planActIds)[number];

/** Acts on programmes, whichever there are. */
const programmeActIds = ['all-programmes', 'set-up-plan'] as const;

const planningActIds = [...milestoneActIds, ...planActIds, ...programmeActIds] as const;

export type PlanningActId = (typeof planningActIds)[number];

export function isPlanningAct(act: ActId): act is PlanningActId {
  return planningActIds.some((known) => known === act);
}

/** Every button and form has one id, the same on both platforms: Slack's action_id, Teams's verb. */
export const actIds = [
  'propose',
  ...draftActIds,
  'fill-cover-sheet',
  'choose-hours',
  ...forumActIds,
  ...linkActIds,
  ...planningActIds,
  'agree',
  'agree-with-concern',
  'object',
  'abstain',
  'more-choices',
  'take-back-answer',
  'reply-to-objection',
  'restate-objection',
  'confirm-restating',
  'correct-restating',
  'withdraw-objection',
  'keep-objection',
  'do-not-object',
  'say-what-is-missing',
  'suggest-words',
  'post-new-version',
  'declare-interest',
  'handle-interest',
  'advise-on-interest',
  ...registerActIds,
  'mark-present',
  'start-steps',
  'add-view',
  'record-step',
  'fill-aims',
  'get-help',
  'open-vote',
  'vote-for',
  'vote-against',
  'vote-abstain',
  'close-vote',
  'cast-for',
  'cast-against',
  'cast-not-used',
  'record-agreed',
  'record-not-agreed',
  'keep-open',
  'take-to-meeting',
  'refer-elsewhere',
  'withdraw-proposal',
  'nominate-deputy',
  'allow-deputy',
  'give-proxy',
  'take-back-stand-in',
  'give-more-time',
  'confirm-seen',
  'determine',
  'veto',
  'record-approval',
  'choose-to-preside',
  'change-holder',
  'correct-words',
  'challenge-correction',
  'record-for',
  'make-it-count',
  'ask-question',
  'answer-question',
  'give-view',
  'need-time',
  'answer-programme',
  'lift-stop',
  'state-dissent',
  'ask-to-be-named',
  'confirm-minute',
  'answer',
  'see-changes',
  'see-since',
  'meeting-note',
  'copy-minute',
  'why-this-result',
  'read-everything',
] as const;

export type ActId = (typeof actIds)[number];

/** What is pressed on a proposal that is open, or was. */
export type DecisionActId = Exclude<
  ActId,
  'propose' | 'choose-hours' | ForumActId | DraftActId | RegisterActId | LinkActId | PlanningActId
>;

export function isDecisionAct(act: ActId): act is DecisionActId {
  const isAway = act === 'propose' || act === 'choose-hours' || isPlanningAct(act);
  return !isAway && !isForumAct(act) && !isDraftAct(act) && !isRegisterAct(act) && !isLinkAct(act);
}
