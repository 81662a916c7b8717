import { type Decision, isOpened, type Opened } from './decision.ts';
import { spoken } from './erased-words.ts';
import type { DecisionEvent } from './event.ts';
import {
  abstentionGiven,
  agreementGiven,
  answerTakenBack,
  concernVoiced,
  missingNamed,
  objectionRaised,
  objectionWithdrawn,
} from './evolve-answers.ts';
import { questionAnswered, questionAsked, timeNeeded, viewGiven } from './evolve-asking.ts';
import {
  castingVoteGiven,
  timeExtended,
  voteGiven,
  voteOpened,
  voteTied,
} from './evolve-course.ts';
import { evolveDraft, isOfDraft } from './evolve-draft.ts';
import {
  approvalRecorded,
  outcomeConfirmed,
  outcomeFell,
  outcomeRecorded,
  proposalWithdrawn,
  referred,
  vetoGiven,
  vetoTimePassed,
} from './evolve-ending.ts';
import { dissentStated, minuteConfirmed, namingAsked } from './evolve-minute.ts';
import {
  objectionAnswered,
  objectionRestated,
  restatingConfirmed,
  restatingCorrected,
} from './evolve-objecting.ts';
import {
  attendanceMarked,
  chosenToPreside,
  deputyAllowed,
  deputyNominated,
  holdersChanged,
  interestAdvised,
  interestDeclared,
  interestHandled,
  proxyGiven,
  seenConfirmed,
  standInTakenBack,
} from './evolve-people.ts';
import { programmeAnswered, stopLifted } from './evolve-programme.ts';
import type { Afters, Evolve } from './evolve-step.ts';
import {
  aimsFilled,
  helpBegun,
  helpRanOut,
  stepRanOut,
  stepRecorded,
  stepsStarted,
  viewAdded,
} from './evolve-steps.ts';
import {
  correctionChallenged,
  coverSheetFilled,
  opened,
  versionPosted,
  wordsCorrected,
  wordsSuggested,
} from './evolve-words.ts';

const after: { readonly [Type in keyof Afters]: Evolve<Type> } = {
  AgreementGiven: agreementGiven,
  AbstentionGiven: abstentionGiven,
  ConcernVoiced: concernVoiced,
  ObjectionRaised: objectionRaised,
  AnswerTakenBack: answerTakenBack,
  ObjectionAnswered: objectionAnswered,
  ObjectionRestated: objectionRestated,
  RestatingConfirmed: restatingConfirmed,
  RestatingCorrected: restatingCorrected,
  MissingNamed: missingNamed,
  ObjectionWithdrawn: objectionWithdrawn,
  WordsSuggested: wordsSuggested,
  WordsCorrected: wordsCorrected,
  CorrectionChallenged: correctionChallenged,
  VersionPosted: versionPosted,
  InterestDeclared: interestDeclared,
  InterestAdvised: interestAdvised,
  InterestHandled: interestHandled,
  AttendanceMarked: attendanceMarked,
  ChosenToPreside: chosenToPreside,
  HoldersChanged: holdersChanged,
  DeputyNominated: deputyNominated,
  DeputyAllowed: deputyAllowed,
  ProxyGiven: proxyGiven,
  StandInTakenBack: standInTakenBack,
  SeenConfirmed: seenConfirmed,
  TimeExtended: timeExtended,
  StepsStarted: stepsStarted,
  ViewAdded: viewAdded,
  StepRecorded: stepRecorded,
  StepRanOut: stepRanOut,
  AimsFilled: aimsFilled,
  HelpBegun: helpBegun,
  HelpRanOut: helpRanOut,
  VoteOpened: voteOpened,
  VoteGiven: voteGiven,
  VoteTied: voteTied,
  CastingVoteGiven: castingVoteGiven,
  Determined: (decision) => decision,
  QuestionAsked: questionAsked,
  QuestionAnswered: questionAnswered,
  ViewGiven: viewGiven,
  TimeNeeded: timeNeeded,
  ProgrammeAnswered: programmeAnswered,
  StopLifted: stopLifted,
  DissentStated: dissentStated,
  NamingAsked: namingAsked,
  MinuteConfirmed: minuteConfirmed,
  Referred: referred,
  OutcomeRecorded: outcomeRecorded,
  VetoGiven: vetoGiven,
  VetoTimePassed: vetoTimePassed,
  ApprovalRecorded: approvalRecorded,
  OutcomeConfirmed: outcomeConfirmed,
  OutcomeFell: outcomeFell,
  ProposalWithdrawn: proposalWithdrawn,
  CoverSheetFilled: coverSheetFilled,
  DeadlinePassed: (decision) => ({ ...decision, deadlinePassed: true }),
};

/** The decision after an event. Total and pure; the record replayed through it is the decision. */
export function evolve(decision: Decision, event: DecisionEvent): Decision {
  if (event.type === 'ProposalOpened') {
    return opened(spoken(event), decision.status === 'draft' ? decision : null);
  }
  if (isOpened(decision)) {
    return isOfDraft(event) ? decision : evolveOpened(decision, event.type, spoken(event));
  }
  return isOfDraft(event) || event.type === 'CoverSheetFilled'
    ? evolveDraft(decision, spoken(event))
    : decision;
}

function evolveOpened<Type extends keyof Afters>(
  decision: Opened,
  type: Type,
  event: Afters[Type],
): Opened {
  return after[type](decision, event);
}
