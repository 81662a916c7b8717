import type { Matter, Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { agreementReached, yetToVote } from '#shared/decision/tally.ts';
import { current } from '#shared/decision/words.ts';
import { interestSinceInWords } from './afterwards.ts';
import { questionInWords, timeNeededInWords } from './asking.ts';
import { awaitedNotice } from './awaited-notices.ts';
import { wordsAreNew } from './changes/what-changed.ts';
import { whereAnswersStand } from './counts.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { hasEnded } from './ended.ts';
import { canYouLiveWithThis, harmAndHelp, objectionInWords } from './face.ts';
import { enoughWithout, tooFewAreLeft } from './forecast.ts';
import { interestAdvised, interestToAdviseOn } from './guarding.ts';
import { interestHandledInWords } from './handlings.ts';
import { count, quoted, sentence } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { ownAnswer } from './own-answer.ts';
import { seatName } from './people.ts';
import { whatEndsPractice } from './practice.ts';
import { answersWanted } from './programmes.ts';
import { referredToYou } from './referral.ts';
import { saidBack, saidBackAnswered } from './restatings.ts';
import { standInNotice, theyDiffer } from './stand-ins.ts';
import { stepNotice } from './step-notices.ts';
import { yoursInWords } from './suggestions.ts';
import { tieForTheChair } from './vote-in-words.ts';

/** What a person is told privately, under the title of the proposal. */
export function noticeInWords(notice: Notice, decision: Opened): string[] {
  switch (notice.kind) {
    case 'objection raised':
      return [
        said(decision, notice.objection),
        notice.to === 'proposer'
          ? 'Someone objects. You can reply or change the words.'
          : 'An objection stands. What next?',
      ];
    case 'objection answered':
      return [
        'Your objection has a reply.',
        ...lastReply(decision, notice.objection),
        doesItSettle,
      ];
    case 'do you object too':
      return [
        ...decision.objections
          .filter(({ id }) => id === notice.objection)
          .map((each) => `The person before you in this seat objected: ${harmAndHelp(each)}`),
        'They have left, so it no longer stands. Do you object too?',
      ];
    case 'something is missing':
      return [
        said(decision, notice.objection),
        'They can nearly live with it. The objection stands until they take it back.',
      ];
    case 'does this settle it':
      return [
        `These words are new: this is version ${decision.versions.length}.`,
        ...yoursInWords(decision, notice.suggested),
        whyNow(decision),
        doesItSettle,
      ];
    case 'is this what you meant':
      return [
        said(decision, notice.objection),
        ...saidBack(decision, notice.restating),
        'Is this what you meant? No one waits for your answer, and your own words stay.',
      ];
    case 'restating answered':
      return saidBackAnswered(decision, notice.restating);
    case 'proposal opened':
      return [
        'The governance lead opened your proposal. You have not answered yet. Putting it forward does not count as agreeing.',
      ];
    case 'raised in practice':
      return [whatEndsPractice(decision.forum)];
    case 'programme asks':
      return answersWanted(decision);
    case 'words changed':
      return [
        `You answered version ${decision.versions.length - 1}. ${wordsAreNew(decision)}`,
        ...yoursInWords(decision, notice.suggested),
        whyNow(decision),
        canYouLiveWithThis,
      ];
    case 'suggestion dealt with':
      return [
        wordsAreNew(decision),
        ...yoursInWords(decision, notice.suggested),
        whyNow(decision),
        canYouLiveWithThis,
      ];
    case 'writing corrected':
      return [
        `The person in the chair corrected the writing. ${wordsAreNew(decision)}`,
        'Your answer stays. If you think it changes more, say so, and everyone is asked again.',
      ];
    case 'words suggested':
      return ['Someone suggests new words.', ...lastSuggestion(decision)];
    case 'ready to record':
      return [
        whereAnswersStand(decision),
        ...shortOfEveryone(decision),
        'Enough people have answered. No objection stands. Shall I record this as agreed?',
      ];
    case 'recorded for you':
      return [
        'The governance lead noted what you said.',
        ...ownAnswer(decision, notice.person),
        'If it is not what you said, please change it. It is yours.',
      ];
    case 'question asked':
    case 'question answered':
      return questionInWords(decision, notice.question);
    case 'time needed':
      return timeNeededInWords(decision).slice(-1);
    case 'interest to advise on':
      return interestToAdviseOn(decision, notice.seat);
    case 'interest advised':
      return interestAdvised(decision, notice.seat);
    case 'interest declared':
      return interestDeclared(decision, notice.seat);
    case 'interest declared afterwards':
      return hasEnded(decision) ? interestSinceInWords(decision, notice.seat) : [];
    case 'interest handled':
      return interestHandledInWords(decision, notice.seat);
    case 'too few are left':
      return tooFewAreLeft(decision);
    case 'deputy named':
    case 'deputy decided':
    case 'you stand in':
    case 'you do not stand in':
      return standInNotice(notice, decision);
    case 'member and deputy differ':
      return theyDiffer(decision, notice.seat);
    case 'steps begin':
    case 'step finished':
    case 'steps done':
    case 'you help':
    case 'help ran out':
      return stepNotice(notice.kind, decision);
    case 'vote opened':
      return ['You vote like everyone else. You can also end the vote.'];
    case 'everyone has voted':
      return ['Everyone who can vote has voted. You can close the vote.'];
    case 'tie':
      return [tieForTheChair(decision)];
    case 'deadline passed':
      return deadlinePassed(decision);
    case 'you can veto':
    case 'others are awaited':
      return awaitedNotice(notice.kind, decision);
    case 'referred to you':
      return referredToYou(decision);
    case 'outcome':
      return hasEnded(decision) ? [outcomeInWords(decision)] : [];
  }
}

const doesItSettle = 'Does this settle your objection?';

/** Where the rules look for unanimity, the chair is told before recording less. */
function shortOfEveryone(decision: Opened): string[] {
  const short =
    decision.rules.consensus.norm === 'unanimity' && agreementReached(decision) !== 'unanimous';
  return short
    ? [
        'Our rules look for everyone to agree, and not everyone has. The record will say that no one objects, not that everyone agrees.',
      ]
    : [];
}

/** "2 people have not voted." Empty when all have. */
export function whoHasNotVoted(decision: Opened): string {
  if (decision.status !== 'voting') return '';
  const left = yetToVote(decision, decision.vote).length;
  return left === 0 ? '' : `${count(left, 'person has', 'people have')} not voted. Close it now?`;
}

/** What stands under the title: the reasons may be all that changed. */
function whyNow(decision: Matter): string {
  return `Why: ${quoted(current(decision).why)}`;
}

function said(matter: Matter, id: string): string {
  const objection = matter.objections.find((each) => each.id === id);
  return objection === undefined ? '' : objectionInWords(matter, objection);
}

function lastReply(matter: Matter, id: string): string[] {
  const reply = matter.objections.find((each) => each.id === id)?.replies.at(-1);
  return reply === undefined ? [] : [quoted(reply.reply)];
}

function lastSuggestion({ suggestions }: Matter): string[] {
  const last = suggestions.at(-1);
  return last === undefined ? [] : [quoted(last.suggestion)];
}

function interestDeclared(matter: Opened, seat: string): string[] {
  const interest = matter.interests[seat]?.at(-1);
  return [
    `${sentence(seatName(matter, seat))} has an interest: ${quoted(interest?.nature ?? '')}`,
    ...enoughWithout(matter, seat),
    'How is it handled? Until you say, their answer is held, not counted.',
  ];
}
