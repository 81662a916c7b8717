import { hasEnded } from '#bots/wording/ended.ts';
import { inPrivate } from '#bots/wording/face.ts';
import { handlingOf } from '#bots/wording/handlings.ts';
import { noticeLabels } from '#bots/wording/labels.ts';
import { noticeInWords } from '#bots/wording/notices.ts';
import { marked, titleOf } from '#bots/wording/practice.ts';
import { isAllowedToStandIn, type StandInNotice } from '#bots/wording/stand-ins.ts';
import { isForTheChair } from '#bots/wording/vote-in-words.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { stepNeeds } from '#shared/decision/step-needs.ts';
import type { ActId } from './act-id.ts';
import { button, primary } from './button.ts';
import { readButton } from './forum-button.ts';
import { registerButton } from './my-interests.ts';
import { latestTime } from './presiding-offers.ts';
import { raiseThere } from './raise-there.ts';
import type { About, Button, NoticeView } from './view.ts';

/** A private card: what waits for this person, and what they can press. */
export function noticeView(notice: Notice, decision: Opened): NoticeView {
  const about = aboutOf(notice);
  const words = noticeLabels[notice.kind] ?? {};
  const kept = isKeptFrom(notice, decision);
  const acts = kept ? [] : actsFor(notice, decision);
  const own = acts.map((act) => button(act, decision, about, words[act]));
  const [first, ...others] = withRaising(notice, own, raiseThere(decision));
  return {
    kind: 'notice',
    lines: [
      kept ? marked(decision.forum, inPrivate) : titleOf(decision),
      ...noticeInWords(notice, decision),
    ],
    buttons: first === undefined ? apart(notice, decision, kept) : [primary(first), ...others],
  };
}

function aboutOf(notice: Notice): About {
  return {
    ...('objection' in notice ? { objection: notice.objection } : {}),
    ...('restating' in notice ? { restating: notice.restating } : {}),
    ...('question' in notice ? { question: notice.question } : {}),
    ...('seat' in notice ? { seat: notice.seat } : {}),
    ...('person' in notice ? { person: notice.person } : {}),
    ...(isForTheSeat(notice) ? { seatFor: notice.seat } : {}),
  };
}

/** Whoever is told that it was referred may raise it there; for some that is what they are asked. */
function withRaising(
  { kind }: Notice,
  own: readonly Button[],
  there: readonly Button[],
): readonly Button[] {
  if (kind === 'referred to you') return [...there, ...own];
  return kind === 'outcome' ? [...own, ...there] : own;
}

/** What is about no decision: a register, which whoever stepped out still has; a new forum. */
function apart({ kind }: Notice, { ics, forum }: Opened, kept: boolean): readonly Button[] {
  if (kept) return [registerButton('my-interests', ics)];
  return kind === 'raised in practice' ? [primary(readButton({ ics, forum }))] : [];
}

/** Whoever named a deputy, or is one, presses for that seat. */
function isForTheSeat(notice: Notice): notice is StandInNotice {
  return notice.kind === 'deputy decided' || notice.kind === 'you stand in';
}

/** Whoever stepped out is told so, may read nothing of it and open nothing. */
function isKeptFrom(notice: Notice, { interests, rules }: Opened): boolean {
  const handling = 'seat' in notice ? handlingOf({ interests }, notice.seat) : null;
  return (
    notice.kind === 'interest handled' && handling !== null && !rules.interests[handling].views
  );
}

function actsFor(notice: Notice, decision: Opened): readonly ActId[] {
  switch (notice.kind) {
    case 'objection raised':
      return notice.to === 'proposer'
        ? ['reply-to-objection', 'post-new-version', 'more-choices']
        : [...moreTime(decision), 'start-steps', 'take-to-meeting', 'more-choices'];
    case 'objection answered':
    case 'does this settle it':
      return ['withdraw-objection', 'keep-objection', 'say-what-is-missing'];
    case 'do you object too':
      return ['object', 'do-not-object'];
    case 'something is missing':
      return ['reply-to-objection', 'post-new-version', 'more-choices'];
    case 'is this what you meant':
      return ['confirm-restating', 'correct-restating'];
    case 'restating answered':
      return ['reply-to-objection', 'more-choices'];
    case 'raised in practice':
      return [];
    case 'programme asks':
      return ['answer-programme', 'more-choices'];
    case 'proposal opened':
      return ['answer', 'more-choices'];
    case 'words changed':
      return ['agree', 'answer', 'see-changes'];
    case 'suggestion dealt with':
      return ['answer', 'see-changes', 'more-choices'];
    case 'writing corrected':
      return ['challenge-correction', 'more-choices'];
    case 'words suggested':
      return ['post-new-version', 'more-choices'];
    case 'ready to record':
      return ['record-agreed', 'keep-open', 'take-to-meeting'];
    case 'interest declared afterwards':
      return ['why-this-result', 'read-everything'];
    case 'recorded for you':
      return ['answer', 'more-choices'];
    case 'question asked':
      return ['answer-question', 'more-choices'];
    case 'question answered':
      return ['answer', 'ask-question'];
    case 'time needed':
      return ['give-more-time', 'take-to-meeting', 'more-choices'];
    case 'interest to advise on':
      return ['advise-on-interest', 'more-choices'];
    case 'interest advised':
      return hasEnded(decision) ? ['read-everything'] : ['handle-interest', 'more-choices'];
    case 'interest declared':
      return ['handle-interest', 'more-choices'];
    case 'too few are left':
      return [...moreTime(decision), 'take-to-meeting', 'refer-elsewhere', 'more-choices'];
    case 'deputy named':
      return ['allow-deputy', 'more-choices'];
    case 'deputy decided':
      return isAllowedToStandIn(decision, notice)
        ? ['more-choices']
        : ['nominate-deputy', 'more-choices'];
    case 'you stand in':
    case 'member and deputy differ':
      return ['read-everything', 'more-choices'];
    case 'steps begin':
    case 'step finished':
      return [workOnTheStep(decision), 'take-to-meeting', 'more-choices'];
    case 'you help':
      return ['read-everything'];
    case 'help ran out':
      return ['record-step', 'get-help', 'take-to-meeting', 'more-choices'];
    case 'steps done':
      return ['open-vote', ...settling(decision), 'take-to-meeting', 'record-not-agreed'];
    case 'vote opened':
    case 'everyone has voted':
      return ['close-vote', 'more-choices'];
    case 'tie':
      return isForTheChair(decision)
        ? ['determine', 'take-to-meeting', 'more-choices']
        : ['cast-for', 'cast-against', 'cast-not-used'];
    case 'deadline passed':
      return hasEnded(decision) && decision.outcome.how === 'adopted by silence'
        ? ['read-everything']
        : [...moreTime(decision), 'take-to-meeting', 'record-not-agreed', 'more-choices'];
    case 'you can veto':
      return decision.status === 'provisional'
        ? ['veto', 'read-everything', 'more-choices']
        : ['read-everything'];
    case 'others are awaited':
      return ['more-choices', 'read-everything'];
    case 'interest handled':
    case 'you do not stand in':
    case 'referred to you':
    case 'outcome':
      return ['read-everything'];
  }
}

/** What the step at hand takes first. */
function workOnTheStep(decision: Opened): ActId {
  const step = nextStep(decision);
  const needs = step === null ? null : stepNeeds(decision, step);
  if (needs?.is === 'aims') return 'fill-aims';
  return needs?.is === 'help' ? 'get-help' : 'record-step';
}

/** Where the rules let the person presiding give more time, and they have not. */
function moreTime(decision: Opened): readonly ActId[] {
  return latestTime(decision) === null ? [] : ['give-more-time'];
}

function settling({ rules: { chairMayDetermine } }: Opened): readonly ActId[] {
  return chairMayDetermine ? ['determine'] : [];
}
