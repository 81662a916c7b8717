import { hasEnded } from '#bots/wording/ended.ts';
import { nothingToDoNow } from '#bots/wording/face.ts';
import { forms } from '#bots/wording/forms.ts';
import { labels, replyLabel, standsLabel } from '#bots/wording/labels.ts';
import { ownAnswer } from '#bots/wording/own-answer.ts';
import { seatName } from '#bots/wording/people.ts';
import { fullRecord } from '#bots/wording/record.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { whyThisResult } from '#bots/wording/why.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { current } from '#shared/decision/words.ts';
import type { Result } from '#shared/result.ts';
import type { ActId } from './act-id.ts';
import { button } from './button.ts';
import { type Offer, offers } from './offers.ts';
import type { Button, ChoicesView } from './view.ts';

/** Who reads a list, and when: what can be done changes with time. */
export interface Reader {
  readonly person: string;
  readonly at: string;
}

/** The private list behind "More choices": what this person can do now, and what not yet and why. */
export function moreChoices(decision: Opened, reader: Reader): ChoicesView {
  const { person } = reader;
  const tried = offers(decision, person).map((offer) => ({
    offer,
    answer: attempt(offer, decision, reader),
  }));
  const can = tried.filter(({ answer }) => answer.ok && answer.value > 0);
  return {
    kind: 'choices',
    title: forms.choices.title,
    lines: [
      current(decision).question,
      ...ownAnswer(decision, person),
      ...(can.length === 0 ? [nothingToDoNow] : []),
    ],
    can: [
      ...can.map(({ offer }) => button(offer.id, decision, offer.about, labelOf(offer, decision))),
      ...readings(decision),
    ],
    cannot: unique(tried.flatMap(({ offer, answer }) => reason(offer, answer, decision))),
  };
}

/** A reply says to whom, where more than one objection stands. */
function labelOf({ id, about }: Offer, decision: Opened): string {
  const standing = standingObjections(decision);
  const objection = standing.find((each) => each.id === about?.objection);
  return id === 'reply-to-objection' && objection !== undefined && standing.length > 1
    ? replyLabel(seatName(decision, objection.seat))
    : labels[id];
}

/** What can be read at any time: the sum beside the rule, and the whole record. */
function readings(decision: Opened): Button[] {
  const why = hasEnded(decision) ? labels['why-this-result'] : standsLabel;
  return [button('why-this-result', decision, {}, why), button('read-everything', decision)];
}

/** The answers a person can give now, behind "Give or change my answer". */
export function answerChoices(decision: Opened, reader: Reader): ChoicesView {
  const all = moreChoices(decision, reader);
  return { ...all, title: labels.answer, can: all.can.filter(isAnswer), cannot: [] };
}

const answerIds: ReadonlySet<ActId> = new Set<ActId>([
  'agree',
  'agree-with-concern',
  'object',
  'abstain',
  'take-back-answer',
  'withdraw-objection',
]);

function isAnswer({ act }: Button): boolean {
  return answerIds.has(act);
}

/** The whole record of a decision, to read. */
export function everything(decision: Opened, events: readonly DecisionEvent[]): ChoicesView {
  return reading(forms.record.title, decision, fullRecord(decision, events));
}

/** The sum in words beside the rule. */
export function whyResult(decision: Opened): ChoicesView {
  const title = hasEnded(decision) ? forms.why.title : standsLabel;
  return reading(title, decision, whyThisResult(decision));
}

function reading(title: string, decision: Opened, lines: readonly string[]): ChoicesView {
  const all = [current(decision).question, ...lines];
  return { kind: 'choices', title, lines: all, can: [], cannot: [] };
}

/** How many facts the act would record now, or why it is refused. */
function attempt(
  { trial }: Offer,
  decision: Opened,
  { person, at }: Reader,
): Result<number, Refusal> {
  const command = { id: '', by: person, via: 'clock', at, act: trial } as const;
  const answer = decide(command, decision);
  return answer.ok ? { ok: true, value: answer.value.length } : answer;
}

const personal: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'MayNotTakePart',
  'NotMarkedPresent',
  'VotesOnlyInPerson',
  'MayNotSpeakForSeat',
  'SeatHasNoVote',
  'NotAMember',
]);

/** Why something cannot be done yet, where the person would wonder. */
function reason(offer: Offer, answer: Result<number, Refusal>, decision: Opened): string[] {
  if (answer.ok || isOver(answer.refusal)) return [];
  if (offer.explained === true && fits(offer, decision)) {
    return [`${labels[offer.id]}: ${refusalInWords(answer.refusal, decision)}`];
  }
  return personal.has(answer.refusal.code) ? [refusalInWords(answer.refusal, decision)] : [];
}

function isOver({ code }: Refusal): boolean {
  return code === 'AlreadyClosed' || code === 'VoteIsOpen' || code === 'TieAwaitsCastingVote';
}

/** Closing a vote is explained only while one is open, the casting vote only on a tie. */
function fits({ id }: Offer, { status }: Opened): boolean {
  if (id === 'close-vote') return status === 'voting';
  if (id === 'cast-for') return status === 'tied';
  return status === 'seeking consensus' || status === 'resolving';
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
