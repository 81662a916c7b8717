import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import type { FactType } from '#shared/decision/event.ts';
import { standInNoticesOn } from './stand-in-notices.ts';

/** Every act; one that is new does not compile until it stands here. */
export const actTypes = keysOf<Act['type']>({
  Propose: 1,
  Agree: 1,
  AgreeWithConcern: 1,
  Object: 1,
  Abstain: 1,
  TakeBackAnswer: 1,
  ReplyToObjection: 1,
  RestateObjection: 1,
  ConfirmRestating: 1,
  CorrectRestating: 1,
  SayWhatIsMissing: 1,
  WithdrawObjection: 1,
  SuggestWords: 1,
  PostNewVersion: 1,
  CorrectWords: 1,
  ChallengeCorrection: 1,
  RecordFor: 1,
  AskQuestion: 1,
  AnswerQuestion: 1,
  GiveView: 1,
  NeedTime: 1,
  DeclareInterest: 1,
  AdviseOnInterest: 1,
  HandleInterest: 1,
  MarkPresent: 1,
  ChooseToPreside: 1,
  ChangeHolders: 1,
  NominateDeputy: 1,
  AllowDeputy: 1,
  GiveProxy: 1,
  TakeBackStandIn: 1,
  ConfirmSeen: 1,
  GiveMoreTime: 1,
  StartSteps: 1,
  AddView: 1,
  RecordStep: 1,
  OpenVote: 1,
  Vote: 1,
  CloseVote: 1,
  GiveCastingVote: 1,
  Determine: 1,
  RecordAgreed: 1,
  RecordNotAgreed: 1,
  TakeToMeeting: 1,
  WithdrawProposal: 1,
  Veto: 1,
  StateDissent: 1,
  AskToBeNamed: 1,
  ConfirmMinute: 1,
  RecordApproval: 1,
  PassDeadline: 1,
});

/** Every fact; one that is new does not compile until it stands here. */
export const factTypes = keysOf<FactType>({
  ProposalOpened: 1,
  AgreementGiven: 1,
  ConcernVoiced: 1,
  AbstentionGiven: 1,
  ObjectionRaised: 1,
  AnswerTakenBack: 1,
  ObjectionAnswered: 1,
  ObjectionRestated: 1,
  RestatingConfirmed: 1,
  RestatingCorrected: 1,
  MissingNamed: 1,
  ObjectionWithdrawn: 1,
  WordsSuggested: 1,
  VersionPosted: 1,
  WordsCorrected: 1,
  CorrectionChallenged: 1,
  QuestionAsked: 1,
  QuestionAnswered: 1,
  ViewGiven: 1,
  TimeNeeded: 1,
  InterestDeclared: 1,
  InterestAdvised: 1,
  InterestHandled: 1,
  AttendanceMarked: 1,
  ChosenToPreside: 1,
  HoldersChanged: 1,
  DeputyNominated: 1,
  DeputyAllowed: 1,
  ProxyGiven: 1,
  StandInTakenBack: 1,
  SeenConfirmed: 1,
  TimeExtended: 1,
  StepsStarted: 1,
  ViewAdded: 1,
  StepRecorded: 1,
  StepRanOut: 1,
  VoteOpened: 1,
  VoteGiven: 1,
  VoteTied: 1,
  CastingVoteGiven: 1,
  Determined: 1,
  OutcomeRecorded: 1,
  VetoGiven: 1,
  DissentStated: 1,
  NamingAsked: 1,
  MinuteConfirmed: 1,
  ApprovalRecorded: 1,
  VetoTimePassed: 1,
  OutcomeConfirmed: 1,
  OutcomeFell: 1,
  ProposalWithdrawn: 1,
  DeadlinePassed: 1,
});

type Plain = Exclude<
  Notice,
  | { readonly objection: string }
  | { readonly seat: string }
  | { readonly person: string }
  | { readonly question: string }
  | { readonly suggested: readonly string[] }
>['kind'];

/** Every notice that is about nothing but the decision. */
const plainNotices = keysOf<Plain>({
  'words changed': 1,
  'writing corrected': 1,
  'words suggested': 1,
  'ready to record': 1,
  'steps begin': 1,
  'step finished': 1,
  'steps done': 1,
  'vote opened': 1,
  'everyone has voted': 1,
  tie: 1,
  'deadline passed': 1,
  'you can veto': 1,
  'others are awaited': 1,
  outcome: 1,
});

/** Every notice that a decision can give rise to. */
export function noticesOn({
  objections,
  interests,
  standIns,
  questions,
  timeNeeded,
  afterwards,
  suggestions,
}: Opened): readonly Notice[] {
  return [
    ...plainNotices.map((kind) => ({ kind })),
    ...objections.slice(0, 1).flatMap<Notice>(({ id: objection }) => [
      { kind: 'objection raised', objection, to: 'proposer' },
      { kind: 'objection raised', objection, to: 'presiding' },
      { kind: 'objection answered', objection },
      { kind: 'does this settle it', objection },
      { kind: 'something is missing', objection },
      { kind: 'do you object too', objection },
    ]),
    ...objections.flatMap(({ id: objection, restatings }) =>
      restatings.slice(0, 1).flatMap<Notice>(({ id: restating }) => [
        { kind: 'is this what you meant', objection, restating },
        { kind: 'restating answered', objection, restating },
      ]),
    ),
    ...suggestions.slice(0, 1).flatMap<Notice>(({ id }) => [
      { kind: 'words changed', suggested: [id] },
      { kind: 'suggestion dealt with', suggested: [id] },
    ]),
    ...questions.slice(0, 1).flatMap<Notice>(({ id: question }) => [
      { kind: 'question asked', question },
      { kind: 'question answered', question },
    ]),
    ...objections
      .slice(0, 1)
      .map(({ by: person }): Notice => ({ kind: 'recorded for you', person })),
    ...timeNeeded.slice(0, 1).map(({ seat }): Notice => ({ kind: 'time needed', seat })),
    ...afterwards
      .slice(0, 1)
      .map(({ seat }): Notice => ({ kind: 'interest declared afterwards', seat })),
    ...Object.keys(interests)
      .slice(0, 1)
      .flatMap<Notice>((seat) => [
        { kind: 'interest declared', seat },
        { kind: 'interest to advise on', seat },
        { kind: 'interest advised', seat },
        { kind: 'interest handled', seat },
      ]),
    ...standInNoticesOn(Object.values(standIns).flat()),
  ];
}

function keysOf<Key extends string>(all: Readonly<Record<Key, 1>>): readonly Key[] {
  return Object.keys(all) as Key[];
}
