import type { DayItem } from '#shared/decision/day-item.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import type { Wait } from '#shared/decision/waits-for.ts';
import { current } from '#shared/decision/words.ts';
import { askedOf } from '#shared/transition/asked-of.ts';
import type { Day } from '#shared/transition/day.ts';
import { dayAndTime } from './dates.ts';
import { hasEnded } from './ended.ts';
import { count, quoted, sentence } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { seatName } from './people.ts';
import { dayPlanInWords } from './plan/nudges.ts';
import { marked, whatEndsPractice } from './practice.ts';
import { referredTo } from './referral.ts';
import { standInNotice } from './stand-ins.ts';

/** What stands on a button of a message that tells of one item, and of one among several. */
export const dayLabels = {
  answer: 'Give my answer',
  vote: 'Vote',
  other: 'Open this item',
} as const;

/** "2: Give my answer": the number is the item's in the message. */
export function numberedLabel(number: number, label: string): string {
  return `${number}: ${label}`;
}

/** All that is new to a person today: the items first, then the milestones of each plan. */
export function dayInWords({ items, plans, unchanged }: Day): string[] {
  const numbered = items.length > 1;
  let number = numbered ? items.length : 0;
  const ofPlans = plans.flatMap((plan) => {
    const asked = askedOf(plan);
    const lines = dayPlanInWords(plan, asked, number);
    number += asked.kept.length + asked.late.length;
    return lines;
  });
  return [
    ...(items.length === 0 ? [] : [whatThereIs(items)]),
    ...items.map((item, index) => `${numbered ? `${index + 1}. ` : ''}${itemInWords(item)}`),
    ...(unchanged === 0 ? [] : [unchangedInWords(unchanged)]),
    ...ofPlans,
  ];
}

function whatThereIs(items: readonly DayItem[]): string {
  const asked = items.filter(({ waits }) => waits.length > 0).length;
  if (asked === 0) return count(items.length, 'thing is new today.', 'things are new today.');
  return `${count(asked, 'item waits', 'items wait')} for your answer.`;
}

function unchangedInWords(number: number): string {
  return `${count(number, 'other item still waits', 'other items still wait')} for you, as I wrote before.`;
}

/** The question, whose it is, and what there is to do or to know. */
function itemInWords({ decision, waits, news, closing }: DayItem): string {
  const told = [
    ...waits.map((wait) => waitInWords(wait, closing)),
    ...news.map((notice) => newsInWords(notice, decision)),
  ];
  const title = `${quoted(current(decision).question)} (${decision.forum.name})`;
  return [marked(decision.forum, title), ...new Set(told)].join(' ');
}

function waitInWords({ what, until }: Wait, closing: boolean): string {
  if (what === 'vote') return 'A vote is open. Please vote.';
  if (until === null) return 'The time for answers has passed. You can still answer.';
  return closing
    ? `It closes soon: please answer by ${dayAndTime(until)}.`
    : `Please answer by ${dayAndTime(until)}.`;
}

/** One sentence each; the words behind it are one press away. */
function newsInWords(notice: Notice, decision: Opened): string {
  switch (notice.kind) {
    case 'objection raised':
      return notice.to === 'proposer'
        ? 'Someone objects. You can reply or change the words.'
        : 'An objection stands. You can say what happens next.';
    case 'objection answered':
      return 'Your objection has a reply.';
    case 'does this settle it':
      return 'There are new words. Do they settle your objection?';
    case 'is this what you meant':
      return 'Someone said your objection in their own words. Is it what you meant?';
    case 'restating answered':
      return 'Your words on an objection have an answer.';
    case 'do you object too':
      return 'The person before you in this seat objected. Do you object too?';
    case 'something is missing':
      return 'Whoever objects can nearly live with it, and says what is missing.';
    case 'suggestion dealt with':
      return 'There are new words since you suggested some.';
    case 'raised in practice':
      return whatEndsPractice(decision.forum);
    case 'programme asks':
      return 'A programme asks about this. Please answer.';
    case 'proposal opened':
      return 'The governance lead opened your proposal.';
    case 'words changed':
      return 'The words have changed since you answered.';
    case 'writing corrected':
      return 'The writing was corrected. Your answer stays.';
    case 'words suggested':
      return 'Someone suggests new words.';
    case 'ready to record':
      return 'Enough people have answered and no objection stands. You can record it as agreed.';
    case 'recorded for you':
      return 'The governance lead noted what you said. Please see that it is right.';
    case 'question asked':
      return 'A question waits for your answer.';
    case 'question answered':
      return 'Your question has an answer.';
    case 'time needed':
      return `${sentence(seatName(decision, notice.seat))} needs more time or facts.`;
    case 'interest declared':
      return `${sentence(seatName(decision, notice.seat))} has an interest. Please say how it is handled.`;
    case 'interest declared afterwards':
      return `${sentence(seatName(decision, notice.seat))} has declared an interest since it ended.`;
    case 'interest to advise on':
      return `${sentence(seatName(decision, notice.seat))} has an interest. Your advice on it is asked for.`;
    case 'interest advised':
      return 'There is advice on an interest.';
    case 'interest handled':
      return 'It is settled how your interest is handled.';
    case 'too few are left':
      return 'Too few people are left for this item. You can say what happens next.';
    case 'deputy named':
    case 'deputy decided':
    case 'you stand in':
    case 'you do not stand in':
      return standInNotice(notice, decision).join(' ');
    case 'member and deputy differ':
      return `What was said for ${seatName(decision, notice.seat)} differs.`;
    case 'you can veto':
      return 'There is a result, and you can give a veto.';
    case 'others are awaited':
      return 'There is a result, and others must still say yes. Please record what they say.';
    case 'steps begin':
    case 'step finished':
      return 'The next step needs a note from you.';
    case 'steps done':
      return 'The steps are done and an objection stands. You may call a vote. You do not have to.';
    case 'you help':
      return 'You are asked to help with this from outside.';
    case 'help ran out':
      return 'The time for outside help is over. Please write down what came of it.';
    case 'vote opened':
      return 'A vote is open. You can also end it.';
    case 'everyone has voted':
      return 'Everyone who can vote has voted. You can close the vote.';
    case 'tie':
      return 'It is a tie. It is for you to say what happens next.';
    case 'deadline passed':
      return 'The time for answers has passed. You can say what happens next.';
    case 'referred to you':
      return `It was referred to ${referredTo(decision)}. You can raise it there.`;
    case 'outcome':
      return hasEnded(decision) ? outcomeInWords(decision) : '';
  }
}
