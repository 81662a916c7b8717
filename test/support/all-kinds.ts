import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { friday } from './decider.ts';

type OfCode<Code> = Code extends Refusal['code']
  ? Extract<Refusal, { readonly code: Code }>
  : NotRecorded;

const presiding = 'chair';
const doctor = { name: 'a doctor or nurse on the board', class: 'clinical executive', atLeast: 1 };

/** One refusal of every code; a new code does not compile until it stands here. */
export const refusals: {
  readonly [Code in (Refusal | NotRecorded)['code']]: OfCode<Code>;
} = {
  Blank: { code: 'Blank', field: 'why' },
  TooLong: { code: 'TooLong', field: 'why', found: 2001, limit: 2000 },
  NotADate: { code: 'NotADate', field: 'answerBy', found: 'soon' },
  DateHasPassed: { code: 'DateHasPassed', field: 'answerBy', found: '2026-11-02' },
  NotALink: { code: 'NotALink', field: 'link', found: 'the shared drive' },
  NothingChanged: { code: 'NothingChanged', field: 'question' },
  NotAChoice: { code: 'NotAChoice', field: 'seat', found: 'nobody' },
  NothingHere: { code: 'NothingHere' },
  AlreadyOpened: { code: 'AlreadyOpened' },
  AlreadyClosed: { code: 'AlreadyClosed', status: 'closed' },
  NotAMember: { code: 'NotAMember' },
  NotPresiding: { code: 'NotPresiding', presiding },
  NotTheProposer: { code: 'NotTheProposer', proposer: 'the governance lead', presiding },
  NotTheGovernanceLead: { code: 'NotTheGovernanceLead', governanceLead: 'the governance lead' },
  NotTheObjector: { code: 'NotTheObjector', objector: 'council-member' },
  NoSuchObjection: { code: 'NoSuchObjection' },
  NoSuchSeat: { code: 'NoSuchSeat' },
  NoInterestDeclared: { code: 'NoInterestDeclared', seat: 'council-member' },
  OwnInterest: { code: 'OwnInterest' },
  PlaceNotAllowed: {
    code: 'PlaceNotAllowed',
    found: 'here',
    allowed: ['for a meeting', 'at a meeting'],
  },
  NotAtAMeeting: { code: 'NotAtAMeeting', takenAt: 'for a meeting' },
  NotMarkedPresent: { code: 'NotMarkedPresent', governanceLead: 'the governance lead' },
  WordsHaveChanged: { code: 'WordsHaveChanged', number: 2 },
  SeatHasNoVote: { code: 'SeatHasNoVote' },
  MayNotTakePart: { code: 'MayNotTakePart', presiding },
  InterestUndecided: { code: 'InterestUndecided', seats: ['council-member'], presiding },
  NoAnswerToTakeBack: { code: 'NoAnswerToTakeBack' },
  VoteIsOpen: { code: 'VoteIsOpen' },
  NoVoteIsOpen: { code: 'NoVoteIsOpen' },
  NoVoteInTheRules: { code: 'NoVoteInTheRules' },
  NoObjectionStands: { code: 'NoObjectionStands' },
  ObjectionsStand: { code: 'ObjectionsStand', seats: ['council-member', 'nhs-trust-member'] },
  StillBeingAnswered: { code: 'StillBeingAnswered', answerBy: friday },
  StepsNotStarted: { code: 'StepsNotStarted' },
  StepsMissing: { code: 'StepsMissing', steps: ['principles', 'aims'], presiding },
  NotTheNextStep: { code: 'NotTheNextStep', next: 'aims' },
  NotEnoughPeople: { code: 'NotEnoughPeople', present: 5, needed: 8, missing: [doctor] },
  NotEnoughSupport: { code: 'NotEnoughSupport', support: 7, needed: 8 },
  NotATie: { code: 'NotATie' },
  TieAwaitsCastingVote: { code: 'TieAwaitsCastingVote', presiding },
  Busy: { code: 'Busy' },
  AlreadySent: { code: 'AlreadySent' },
  DoorTaken: { code: 'DoorTaken' },
};

/** Every act; one that is new does not compile until it stands here. */
export const actTypes = keysOf<Act['type']>({
  Propose: 1,
  Agree: 1,
  AgreeWithConcern: 1,
  Object: 1,
  Abstain: 1,
  TakeBackAnswer: 1,
  ReplyToObjection: 1,
  WithdrawObjection: 1,
  SuggestWords: 1,
  PostNewVersion: 1,
  DeclareInterest: 1,
  HandleInterest: 1,
  MarkPresent: 1,
  StartSteps: 1,
  AddView: 1,
  RecordStep: 1,
  OpenVote: 1,
  Vote: 1,
  CloseVote: 1,
  GiveCastingVote: 1,
  RecordAgreed: 1,
  RecordNotAgreed: 1,
  TakeToMeeting: 1,
  WithdrawProposal: 1,
  PassDeadline: 1,
});

type Plain = Exclude<Notice, { readonly objection: string } | { readonly seat: string }>['kind'];

/** Every notice that is about nothing but the decision. */
const plainNotices = keysOf<Plain>({
  'words changed': 1,
  'words suggested': 1,
  'ready to record': 1,
  'steps begin': 1,
  'step finished': 1,
  'steps done': 1,
  'vote opened': 1,
  'everyone has voted': 1,
  tie: 1,
  'deadline passed': 1,
  outcome: 1,
});

/** Every notice that a decision can give rise to. */
export function noticesOn({ objections, interests }: Opened): readonly Notice[] {
  return [
    ...plainNotices.map((kind) => ({ kind })),
    ...objections.slice(0, 1).flatMap<Notice>(({ id: objection }) => [
      { kind: 'objection raised', objection, to: 'proposer' },
      { kind: 'objection raised', objection, to: 'presiding' },
      { kind: 'objection answered', objection },
      { kind: 'does this settle it', objection },
    ]),
    ...Object.keys(interests)
      .slice(0, 1)
      .flatMap<Notice>((seat) => [
        { kind: 'interest declared', seat },
        { kind: 'interest handled', seat },
      ]),
  ];
}

function keysOf<Key extends string>(all: Readonly<Record<Key, 1>>): readonly Key[] {
  return Object.keys(all) as Key[];
}
