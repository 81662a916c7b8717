import type { Opened } from './decision.ts';
import type { Notice } from './effect.ts';
import { isTooFewWithout } from './forecast.ts';
import { awaitsAnswers } from './held-by-programmes.ts';
import { answersNow, silent, standingObjections } from './saying.ts';
import { isUndecided, maySee, seatById } from './standing.ts';
import { isRipe, yetToVote } from './tally.ts';
import { current } from './words.ts';

type About<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;

/**
 * Whether what a person was to be told is still worth telling as the item stands. Once all is over
 * only the result is, and what became of an interest; whoever stepped out is told how theirs is
 * handled, and nothing more.
 */
export function stillMatters(notice: Notice, decision: Opened, person: string): boolean {
  if (notice.kind === 'interest handled') return true;
  if (!maySee(decision, person)) return false;
  return notice.kind === 'referred to you'
    ? decision.referral?.lead === person
    : isWorthTelling(notice, decision, person);
}

type Seen = Exclude<Notice, About<'interest handled' | 'referred to you'>>;

function isWorthTelling(notice: Seen, decision: Opened, person: string): boolean {
  if (notice.kind === 'outcome' || notice.kind === 'interest declared afterwards') {
    return 'outcome' in decision;
  }
  if (notice.kind === 'interest to advise on' || notice.kind === 'interest advised') {
    return hasAnInterest(decision, notice.seat);
  }
  if (notice.kind === 'deadline passed' && 'outcome' in decision) {
    return decision.outcome.how === 'adopted by silence';
  }
  if (decision.status === 'closed' || decision.status === 'withdrawn') return false;
  return isStillSo(notice, decision, person);
}

type Passing = Exclude<
  Seen,
  About<'outcome' | 'interest declared afterwards' | 'interest to advise on' | 'interest advised'>
>;

function isStillSo(notice: Passing, decision: Opened, person: string): boolean {
  switch (notice.kind) {
    case 'objection raised':
    case 'objection answered':
    case 'is this what you meant':
    case 'something is missing':
      return stands(decision, notice.objection);
    case 'does this settle it':
      return stands(decision, notice.objection) && !isOnTheseWords(decision, notice.objection);
    case 'words changed':
      return isTalking(decision) && !hasAnswered(decision, person);
    case 'writing corrected':
      return isTalking(decision) && current(decision).corrects;
    case 'programme asks':
      return awaitsAnswers(decision);
    case 'words suggested':
    case 'proposal opened':
    case 'suggestion dealt with':
    case 'do you object too':
    case 'you help':
      return isTalking(decision);
    case 'question asked':
      return decision.questions.some(
        ({ id, answers }) => id === notice.question && answers.length === 0,
      );
    case 'ready to record':
      return isRipe(decision);
    case 'time needed':
      return isTalking(decision) && silent(decision).some(({ id }) => id === notice.seat);
    case 'interest declared': {
      const seat = seatById(decision, notice.seat);
      return seat !== null && isUndecided(decision, seat);
    }
    case 'too few are left':
      return isTooFewWithout(decision, notice.seat);
    case 'deputy named':
      return (decision.standIns[notice.seat] ?? []).some(
        ({ person: named, allowed }) => named === notice.person && allowed === null,
      );
    case 'steps begin':
    case 'step finished':
    case 'steps done':
    case 'help ran out':
      return decision.status === 'resolving';
    case 'vote opened':
      return decision.status === 'voting';
    case 'everyone has voted':
      return decision.status === 'voting' && yetToVote(decision, decision.vote).length === 0;
    case 'you can veto':
    case 'others are awaited':
      return decision.status === 'provisional';
    case 'tie':
      return decision.status === 'tied';
    case 'deadline passed':
      return decision.deadlinePassed && isTalking(decision);
    case 'raised in practice':
    case 'question answered':
    case 'restating answered':
    case 'recorded for you':
    case 'deputy decided':
    case 'you do not stand in':
    case 'member and deputy differ':
    case 'you stand in':
      return true;
  }
}

/** One declared since there is a result, or while there is none. */
function hasAnInterest(decision: Opened, id: string): boolean {
  if (decision.status === 'withdrawn') return false;
  return 'outcome' in decision
    ? decision.afterwards.some(({ seat }) => seat === id)
    : decision.interests[id] !== undefined;
}

function isTalking({ status }: Opened): boolean {
  return status === 'seeking consensus' || status === 'resolving';
}

function stands(decision: Opened, objection: string): boolean {
  return standingObjections(decision).some(({ id }) => id === objection);
}

function isOnTheseWords(decision: Opened, objection: string): boolean {
  const { hash } = current(decision);
  return decision.objections.some(({ id, version }) => id === objection && version === hash);
}

function hasAnswered(decision: Opened, person: string): boolean {
  return decision.forum.seats.some((seat) =>
    answersNow(decision, seat).some(({ by }) => by === person),
  );
}
