import { chooses } from '#shared/forum/choose.ts';
import { isInPractice } from '#shared/forum/practice.ts';
import type { Opened, Provisional } from './decision.ts';
import type { Afters } from './evolve-step.ts';
import { helpersOf } from './outside-help.ts';
import { missingSteps } from './resolving.ts';
import { maySee, partOf } from './standing.ts';
import { isRipe, yetToVote } from './tally.ts';
import { type Telling, tell, tellPresiding } from './telling.ts';
import { interestAdvised, interestDeclared, interestHandled } from './telling-interests.ts';
import { answeredNow, askedAgain } from './telling-new-words.ts';
import {
  objectionAnswered,
  objectionRaised,
  ownerLeft,
  restatingSaid,
} from './telling-objections.ts';
import {
  deputyAllowed,
  deputyNominated,
  tellStandIn,
  whereTheyDiffer,
} from './telling-stand-ins.ts';

type After = Afters[keyof Afters];

/**
 * Who is told what, privately and at once: what waits for them, and nothing they did themselves.
 * Whoever stepped out is told how their interest is handled, and of this item nothing more.
 */
export function tellings(event: After, before: Opened, after: Opened): Telling[] {
  const all = [
    ...directTellings(event, before, after),
    ...recordedFor(event),
    ...turningPoints(before, after),
  ];
  return all.filter(
    ({ person, notice }) => notice.kind === 'interest handled' || maySee(after, person),
  );
}

function directTellings(event: After, before: Opened, after: Opened): Telling[] {
  switch (event.type) {
    case 'ObjectionRaised':
      return objectionRaised(event, after);
    case 'ObjectionAnswered':
      return objectionAnswered(event, after);
    case 'ObjectionRestated':
    case 'RestatingConfirmed':
    case 'RestatingCorrected':
      return restatingSaid(event, after);
    case 'MissingNamed':
      return tell(
        [after.proposer],
        { kind: 'something is missing', objection: event.objection },
        event.by,
      );
    case 'VersionPosted':
      return askedAgain(event, before, after);
    case 'WordsSuggested':
      return tell([after.proposer], { kind: 'words suggested' }, event.by);
    case 'WordsCorrected':
      return tell(answeredNow(before), { kind: 'writing corrected' }, event.by);
    case 'CorrectionChallenged':
      return askedAgain(event, before, after);
    case 'QuestionAsked':
      return tell([after.proposer], { kind: 'question asked', question: event.id }, event.by);
    case 'QuestionAnswered':
      return questionAnswered(event, after);
    case 'TimeNeeded':
      return tellPresiding(after, { kind: 'time needed', seat: event.seat ?? '' });
    case 'InterestDeclared':
      return interestDeclared(event, before, after);
    case 'InterestAdvised':
      return interestAdvised(event, after);
    case 'InterestHandled':
      return interestHandled(event, after);
    case 'HoldersChanged':
      return ownerLeft(event, before, after);
    case 'DeputyNominated':
      return deputyNominated(event, after);
    case 'DeputyAllowed':
      return deputyAllowed(event, after);
    case 'ProxyGiven':
      return tellStandIn(event.of, event.to);
    case 'StepsStarted':
      return tellPresiding(after, { kind: 'steps begin' });
    case 'StepRecorded':
      return tellPresiding(after, { kind: stepsAreDone(after) ? 'steps done' : 'step finished' });
    case 'HelpBegun':
      return tell([event.person ?? ''], { kind: 'you help' });
    case 'HelpRanOut':
      return tellPresiding(after, { kind: 'help ran out' });
    case 'VoteOpened':
      return tellPresiding(after, { kind: 'vote opened' });
    case 'VoteTied':
      return tellPresiding(after, { kind: 'tie' });
    case 'DeadlinePassed':
      return tellPresiding(after, { kind: 'deadline passed' });
    case 'OutcomeRecorded':
    case 'OutcomeConfirmed':
    case 'OutcomeFell':
      return outcomeRecorded(event, after);
    case 'AgreementGiven':
    case 'ConcernVoiced':
    case 'AbstentionGiven':
    case 'AnswerTakenBack':
    case 'ObjectionWithdrawn':
    case 'AttendanceMarked':
    case 'ViewAdded':
    case 'VoteGiven':
    case 'CastingVoteGiven':
    case 'ProposalWithdrawn':
    case 'ChosenToPreside':
    case 'StandInTakenBack':
    case 'SeenConfirmed':
    case 'TimeExtended':
    case 'StepRanOut':
    case 'AimsFilled':
    case 'Determined':
    case 'Referred':
    case 'ViewGiven':
    case 'ProgrammeAnswered':
    case 'StopLifted':
    case 'DissentStated':
    case 'NamingAsked':
    case 'MinuteConfirmed':
    case 'VetoGiven':
    case 'VetoTimePassed':
    case 'ApprovalRecorded':
    case 'CoverSheetFilled':
      return [];
  }
}

/** Whoever's answer or vote was recorded for them hears what stands on record. */
function recordedFor({ recorded, by }: After): Telling[] {
  return recorded === undefined
    ? []
    : tell([by], { kind: 'recorded for you', person: by }, recorded.by);
}

/** What no single event says: the moment that agreement can be recorded, that all have voted. */
function turningPoints(before: Opened, after: Opened): Telling[] {
  const ripe = isRipe(after) && !isRipe(before);
  const voted = allVoted(after) && !allVoted(before);
  return [
    ...(ripe ? tellPresiding(after, { kind: 'ready to record' }) : []),
    ...(voted ? tellPresiding(after, { kind: 'everyone has voted' }) : []),
    ...whereTheyDiffer(before, after),
    ...(after.status === 'provisional' && before.status !== 'provisional' ? awaited(after) : []),
  ];
}

/** Whoever may give a veto hears until when; whoever records what others say, that it is awaited. */
function awaited(decision: Provisional): Telling[] {
  const { veto } = decision.rules.window;
  const mayVeto = decision.forum.seats.filter(
    (seat) => veto !== undefined && chooses(veto.by, seat) && partOf(decision, seat).votes,
  );
  const people = new Set(mayVeto.flatMap(({ holders }) => holders));
  return [
    ...tell([...people], { kind: 'you can veto' }),
    ...(decision.awaited.needs.length === 0
      ? []
      : tell([decision.forum.governanceLead], { kind: 'others are awaited' })),
  ];
}

function allVoted(decision: Opened): boolean {
  return decision.status === 'voting' && yetToVote(decision, decision.vote).length === 0;
}

function stepsAreDone(decision: Opened): boolean {
  return missingSteps(decision).length === 0 && decision.rules.vote !== 'none';
}

function questionAnswered({ question, by }: Afters['QuestionAnswered'], after: Opened): Telling[] {
  const asked = after.questions.find(({ id }) => id === question);
  return asked === undefined ? [] : tell([asked.by], { kind: 'question answered', question }, by);
}

/**
 * Whoever keeps the record where it goes on hears that it is theirs now, and not twice that it
 * ended; of practice they hear nothing.
 */
function outcomeRecorded({ by }: After, after: Opened): Telling[] {
  const objected = after.objections.filter(({ ended }) => ended?.because !== 'its owner left');
  const objectors = objected.map((each) => each.by);
  const there = isInPractice(after.forum) ? '' : (after.referral?.lead ?? '');
  const concerned = new Set([after.proposer, ...objectors, ...helpersOf(after)]);
  concerned.delete(there);
  return [
    ...tell([...concerned], { kind: 'outcome' }, by),
    ...(there === '' ? [] : tell([there], { kind: 'referred to you' }, by)),
  ];
}
