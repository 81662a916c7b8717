import { nothingToDoNow } from '#bots/wording/face.ts';
import { forms } from '#bots/wording/forms.ts';
import { labels } from '#bots/wording/labels.ts';
import { fullRecord } from '#bots/wording/record.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { whyThisResult } from '#bots/wording/why.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { current } from '#shared/decision/words.ts';
import type { Result } from '#shared/result.ts';
import type { ActId } from './act-id.ts';
import { button } from './button.ts';
import { type Offer, offers } from './offers.ts';
import type { Button, ChoicesView } from './view.ts';

/** The private list behind "More choices": what this person can do now, and what not yet and why. */
export function moreChoices(decision: Opened, person: string): ChoicesView {
  const tried = offers(decision, person).map((offer) => ({
    offer,
    answer: attempt(offer, decision, person),
  }));
  const can = tried.filter(({ answer }) => answer.ok && answer.value > 0);
  const reading = (['why-this-result', 'read-everything'] as const).map((id) =>
    button(id, decision),
  );
  return {
    kind: 'choices',
    title: forms.choices.title,
    lines: [current(decision).question, ...(can.length === 0 ? [nothingToDoNow] : [])],
    can: [...can.map(({ offer }) => button(offer.id, decision, offer.about)), ...reading],
    cannot: unique(tried.flatMap(({ offer, answer }) => reason(offer, answer, decision))),
  };
}

/** The answers a person can give now, behind "Give or change my answer". */
export function answerChoices(decision: Opened, person: string): ChoicesView {
  const all = moreChoices(decision, person);
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
export function everything(decision: Opened): ChoicesView {
  return reading(forms.record.title, decision, fullRecord(decision));
}

/** The sum in words beside the rule. */
export function whyResult(decision: Opened): ChoicesView {
  return reading(forms.why.title, decision, whyThisResult(decision));
}

function reading(title: string, decision: Opened, lines: readonly string[]): ChoicesView {
  const all = [current(decision).question, ...lines];
  return { kind: 'choices', title, lines: all, can: [], cannot: [] };
}

/** How many facts the act would record now, or why it is refused. */
function attempt({ trial }: Offer, decision: Opened, person: string): Result<number, Refusal> {
  const command = { id: '', by: person, via: 'clock', at: decision.openedAt, act: trial } as const;
  const answer = decide(command, decision);
  return answer.ok ? { ok: true, value: answer.value.length } : answer;
}

const personal: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'MayNotTakePart',
  'NotMarkedPresent',
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
  return id === 'cast-for' ? status === 'tied' : true;
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
