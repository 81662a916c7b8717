import { inForceOn } from '#shared/forum/in-force.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { localDate } from '#shared/time.ts';
import { onePersonProblem } from './about-one-person.ts';
import { seatsFor } from './acting.ts';
import { abstain, agree, agreeWithConcern, object, takeBackAnswer } from './answering.ts';
import { answerProgramme, liftStop } from './answering-programmes.ts';
import { answerQuestion, askQuestion, giveView, needTime } from './asking.ts';
import { changeHolders, chooseToPreside, markPresent } from './attendance.ts';
import { recordAgreed, recordNotAgreed, referElsewhere, takeToMeeting } from './closing.ts';
import type { Command, RecordFor } from './command.ts';
import { challengeCorrection, correctWords } from './correcting.ts';
import { passDeadline } from './deadlines.ts';
import { type Decision, isOpened, type Opened } from './decision.ts';
import { determine } from './determining.ts';
import { askToBeNamed, confirmMinute, stateDissent } from './dissent.ts';
import type { DecisionEvent, FactType } from './event.ts';
import { evolve } from './evolve.ts';
import { fillAims } from './filling-aims.ts';
import { fillOpenSheet } from './filling-the-sheet.ts';
import { getHelp } from './getting-help.ts';
import { adviseOnInterest } from './guarding.ts';
import type { Acts, Here, Judge, Judgement } from './here.ts';
import { declareInterest, handleInterest } from './interests.ts';
import { isEarly, judgeDraft } from './judge-draft.ts';
import { judgeEnded, judgeResult } from './judge-result.ts';
import { moreTimeFor } from './late.ts';
import { giveMoreTime } from './more-time.ts';
import { replyToObjection, sayWhatIsMissing, withdrawObjection } from './objecting.ts';
import { asTheirs, mayRecordFor } from './recording-for.ts';
import type { Refusal } from './refusal.ts';
import { addView, recordStep, startSteps } from './resolving.ts';
import { confirmRestating, correctRestating, restateObjection } from './restating.ts';
import { confirmSeen } from './silence.ts';
import { allowDeputy, giveProxy, nominateDeputy, takeBackStandIn } from './standing-in.ts';
import { closeVote, giveCastingVote, openVote, vote } from './voting.ts';
import { postNewVersion, suggestWords, withdrawProposal } from './wording-the-proposal.ts';

/** Everything that can be done to an opened decision, and where it is judged. */
const judges: { readonly [Type in keyof Acts]: Judge<Type> } = {
  Agree: agree,
  AgreeWithConcern: agreeWithConcern,
  Abstain: abstain,
  Object: object,
  TakeBackAnswer: takeBackAnswer,
  ReplyToObjection: replyToObjection,
  RestateObjection: restateObjection,
  ConfirmRestating: confirmRestating,
  CorrectRestating: correctRestating,
  SayWhatIsMissing: sayWhatIsMissing,
  WithdrawObjection: withdrawObjection,
  SuggestWords: suggestWords,
  PostNewVersion: postNewVersion,
  AskQuestion: askQuestion,
  AnswerQuestion: answerQuestion,
  GiveView: giveView,
  NeedTime: needTime,
  CorrectWords: correctWords,
  ChallengeCorrection: challengeCorrection,
  DeclareInterest: declareInterest,
  AdviseOnInterest: adviseOnInterest,
  HandleInterest: handleInterest,
  MarkPresent: markPresent,
  ChooseToPreside: chooseToPreside,
  ChangeHolders: changeHolders,
  NominateDeputy: nominateDeputy,
  AllowDeputy: allowDeputy,
  GiveProxy: giveProxy,
  TakeBackStandIn: takeBackStandIn,
  ConfirmSeen: confirmSeen,
  GiveMoreTime: giveMoreTime,
  StartSteps: startSteps,
  AddView: addView,
  RecordStep: recordStep,
  FillAims: fillAims,
  GetHelp: getHelp,
  OpenVote: openVote,
  Vote: vote,
  CloseVote: closeVote,
  GiveCastingVote: giveCastingVote,
  Determine: determine,
  RecordAgreed: recordAgreed,
  RecordNotAgreed: recordNotAgreed,
  TakeToMeeting: takeToMeeting,
  ReferElsewhere: referElsewhere,
  WithdrawProposal: withdrawProposal,
  Veto: () => refused({ code: 'NothingAwaited' }),
  RecordApproval: () => refused({ code: 'NothingAwaited' }),
  StateDissent: stateDissent,
  AskToBeNamed: (_, here) => askToBeNamed(here),
  ConfirmMinute: confirmMinute,
  FillCoverSheet: fillOpenSheet,
  AnswerProgramme: answerProgramme,
  LiftStop: liftStop,
  PassDeadline: passDeadline,
};

/**
 * The one place where a command is judged: the events to record, none where nothing changes, or
 * the refusal. Total and pure: the same command on the same decision is answered alike.
 */
export function decide(
  command: Command,
  decision: Decision,
): Result<readonly DecisionEvent[], Refusal> {
  const judged = judgeCommand(command, decision);
  const no = judged.ok ? onePersonProblem(judged.value, command) : null;
  return no === null ? judged : refused(no);
}

function judgeCommand(
  command: Command,
  decision: Decision,
): Result<readonly DecisionEvent[], Refusal> {
  const { act } = command;
  if (act.type === 'RecordFor') return judgeRecording({ ...command, act }, decision);
  if (isEarly(act)) {
    const forum = inForceOn(act.forum, localDate(command.at));
    const seat = forum.seats.find(({ holders }) => holders.includes(command.by));
    return stamped(judgeDraft({ ...command, act: { ...act, forum } }, decision), command, seat);
  }
  if (!isOpened(decision)) return refused({ code: 'NothingHere' });
  const seat = seatActedFor(command, decision);
  const judged = stamped(judge(act, command, decision), command, seat);
  return judged.ok ? accepted(withMoreTime(judged.value, command, decision)) : judged;
}

/** Judged as if they had given it here; the events say who recorded it and how it was given. */
function judgeRecording(
  command: Command<RecordFor>,
  decision: Decision,
): Result<readonly DecisionEvent[], Refusal> {
  const no = mayRecordFor(command, decision);
  if (no !== null) return refused(no);
  const recorded = { by: command.by, how: command.act.how };
  const judged = judgeCommand(asTheirs(command), decision);
  return judged.ok ? accepted(judged.value.map((event) => ({ ...event, recorded }))) : judged;
}

/** The person's own seat, unless the command names another that they may act for. */
function seatActedFor({ by, seat: named }: Command, decision: Opened): Seat | undefined {
  return seatsFor(decision, by).find(({ id }) => named === undefined || id === named);
}

function judge(act: Acts[keyof Acts], command: Command, decision: Opened): Judgement {
  if (decision.status === 'withdrawn') return judgeEnded(act, decision.status);
  const seat = seatActedFor(command, decision) ?? null;
  const who = { person: command.by, seat, at: command.at };
  return 'outcome' in decision
    ? judgeResult(act, { decision, ...who })
    : judgeAct(act.type, act, { decision, ...who });
}

function judgeAct<Type extends keyof Acts>(type: Type, act: Acts[Type], here: Here): Judgement {
  return judges[type](act, here);
}

/** What was said so near the end that the rules give more time for it. */
function withMoreTime(
  events: readonly DecisionEvent[],
  command: Command,
  before: Opened,
): readonly DecisionEvent[] {
  const said = events.some(({ type }) => saying.has(type));
  const then = said ? events.reduce<Decision>(evolve, before) : before;
  if (then === before || !isOpened(then)) return events;
  const { by, at, via, id } = command;
  const stamp = { at, by, seat: null, via, command: id };
  return [...events, ...moreTimeFor(before, then, at).map((fact) => ({ ...fact, ...stamp }))];
}

const saying: ReadonlySet<FactType> = new Set<FactType>([
  'AgreementGiven',
  'ConcernVoiced',
  'AbstentionGiven',
  'ObjectionRaised',
  'MissingNamed',
  'VoteGiven',
]);

/** The facts as events: who, for which seat, where, when and by which command. */
function stamped(
  judged: Judgement,
  { by, at, via, id }: Command,
  seat: Seat | undefined,
): Result<readonly DecisionEvent[], Refusal> {
  if (!judged.ok) return judged;
  const stamp = { at, by, seat: seat?.id ?? null, via, command: id };
  return accepted(judged.value.map((fact) => ({ ...fact, ...stamp })));
}
