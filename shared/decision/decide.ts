import type { ForumInForce } from '#shared/forum/forum.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { abstain, agree, agreeWithConcern, object, takeBackAnswer } from './answering.ts';
import { markPresent } from './attendance.ts';
import { passDeadline, recordAgreed, recordNotAgreed, takeToMeeting } from './closing.ts';
import type { Command, Propose } from './command.ts';
import type { Decision, Opened } from './decision.ts';
import type { DecisionEvent } from './event.ts';
import type { Acts, Here, Judge, Judgement } from './here.ts';
import { declareInterest, handleInterest } from './interests.ts';
import { replyToObjection, withdrawObjection } from './objecting.ts';
import { propose } from './propose.ts';
import type { Refusal } from './refusal.ts';
import { addView, recordStep, startSteps } from './resolving.ts';
import { seatOf } from './standing.ts';
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
  WithdrawObjection: withdrawObjection,
  SuggestWords: suggestWords,
  PostNewVersion: postNewVersion,
  DeclareInterest: declareInterest,
  HandleInterest: handleInterest,
  MarkPresent: markPresent,
  StartSteps: startSteps,
  AddView: addView,
  RecordStep: recordStep,
  OpenVote: openVote,
  Vote: vote,
  CloseVote: closeVote,
  GiveCastingVote: giveCastingVote,
  RecordAgreed: recordAgreed,
  RecordNotAgreed: recordNotAgreed,
  TakeToMeeting: takeToMeeting,
  WithdrawProposal: withdrawProposal,
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
  const { act } = command;
  if (act.type === 'Propose') {
    return stamped(judgeProposal({ ...command, act }, decision), command, act.forum);
  }
  if (decision.status === 'not opened') return refused({ code: 'NothingHere' });
  return stamped(judge(act, command, decision), command, decision.forum);
}

function judge(act: Acts[keyof Acts], command: Command, decision: Opened): Judgement {
  if (decision.status === 'closed' || decision.status === 'withdrawn') {
    return act.type === 'PassDeadline'
      ? accepted([])
      : refused({ code: 'AlreadyClosed', status: decision.status });
  }
  const seat = seatOf(decision, command.by);
  return judgeAct(act.type, act, { decision, person: command.by, seat, at: command.at });
}

function judgeProposal(command: Command<Propose>, decision: Decision): Judgement {
  return decision.status === 'not opened' ? propose(command) : refused({ code: 'AlreadyOpened' });
}

function judgeAct<Type extends keyof Acts>(type: Type, act: Acts[Type], here: Here): Judgement {
  return judges[type](act, here);
}

/** The facts as events: who, for which seat, where, when and by which command. */
function stamped(
  judged: Judgement,
  { by, at, via, id }: Command,
  forum: ForumInForce,
): Result<readonly DecisionEvent[], Refusal> {
  if (!judged.ok) return judged;
  const seat = forum.seats.find((each) => each.holder === by)?.id ?? null;
  return accepted(judged.value.map((fact) => ({ ...fact, at, by, seat, via, command: id })));
}
