import { whatChanged } from '#bots/wording/changes/what-changed.ts';
import { type Ended, hasEnded } from '#bots/wording/ended.ts';
import { noSeatHere, nothingToDoNow } from '#bots/wording/face.ts';
import { forms } from '#bots/wording/forms.ts';
import { labels, standsLabel } from '#bots/wording/labels.ts';
import { noNote, noteInWords } from '#bots/wording/meeting-note/note-in-words.ts';
import { minuteInWords, noMinute } from '#bots/wording/minute/minute-in-words.ts';
import { ownAnswer } from '#bots/wording/own-answer.ts';
import { doesOneTouchThis } from '#bots/wording/own-interests.ts';
import { titleOf } from '#bots/wording/practice.ts';
import { fullRecord } from '#bots/wording/record.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { sinceTheyActed, sinceTitle } from '#bots/wording/since.ts';
import { whyThisResult } from '#bots/wording/why.ts';
import { seatsFor } from '#shared/decision/acting.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { presiding } from '#shared/decision/presiding.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { seatOf } from '#shared/decision/standing.ts';
import type { Register } from '#shared/interests/register.ts';
import type { Result } from '#shared/result.ts';
import type { ActId } from './act-id.ts';
import { besideTheItem } from './beside-the-item.ts';
import { button } from './button.ts';
import type { Offer } from './offer.ts';
import { offers } from './offers.ts';
import { raiseThere } from './raise-there.ts';
import type { Button, ChoicesView } from './view.ts';

/** Who reads a list, and when: what can be done changes with time. */
export interface Reader {
  readonly person: string;
  readonly at: string;
  /** Their own register of interests, where it was read. */
  readonly register?: Register;
}

/** The same, with the record that the list is read from. */
interface Read extends Reader {
  readonly events: readonly DecisionEvent[];
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
      titleOf(decision),
      ...ownAnswer(decision, person),
      ...ownInterests(decision, reader),
      ...(can.length === 0 ? [nothingToDoNow] : []),
    ],
    can: [
      ...can.map(({ offer }) => button(offer.id, decision, offer.about, offer.label)),
      ...readings(decision, reader),
    ],
    cannot: unique(tried.flatMap(({ offer, answer }) => reason(offer, answer, decision))),
  };
}

/** Asked while it can still be handled, of whoever holds a seat and has not said so. */
function ownInterests(decision: Opened, { person, register = [] }: Reader): string[] {
  const seat = seatOf(decision, person);
  const said = Object.values(decision.interests)
    .flat()
    .some(({ by }) => by === person);
  const isOver = hasEnded(decision) || decision.status === 'withdrawn';
  return seat === null || said || isOver ? [] : doesOneTouchThis(register);
}

/** What is read by those who belong here, then what anyone can: the sum, and the whole record. */
function readings(decision: Opened, reader: Reader): Button[] {
  const { person } = reader;
  const why = hasEnded(decision) ? labels['why-this-result'] : standsLabel;
  return [
    ...ownReadings(decision, person),
    ...besideTheItem(decision, reader),
    button('why-this-result', decision, {}, why),
    button('read-everything', decision),
  ];
}

function ownReadings(decision: Opened, person: string): Button[] {
  const { proposer, forum } = decision;
  const keeps = person === proposer || person === forum.governanceLead;
  if (!keeps && seatsFor(decision, person).length === 0) {
    return decision.referral?.lead === person ? raiseThere(decision) : [];
  }
  const acts: ActId[] = [
    ...(decision.versions.length > 1 ? (['see-changes'] as const) : []),
    'see-since',
    ...(hasANote(decision, person) ? (['meeting-note'] as const) : []),
    ...(toBeMinuted(decision, person) !== null ? (['copy-minute'] as const) : []),
    'choose-hours',
  ];
  return [...raiseThere(decision), ...acts.map((act) => button(act, decision))];
}

/** Whoever is in the chair for an item that a meeting takes, unless it was ended before that. */
function hasANote(decision: Opened, person: string): boolean {
  const isOver =
    decision.status === 'withdrawn' ||
    (hasEnded(decision) && decision.outcome.effect === 'nothing decided');
  const isForAMeeting = decision.takenAt === 'for a meeting' && !isOver;
  return isForAMeeting && presiding(decision)?.holders.includes(person) === true;
}

/** Whoever keeps the record, of what has ended; null for everyone else. */
function toBeMinuted(decision: Opened, person: string): Ended | null {
  return hasEnded(decision) && person === decision.forum.governanceLead ? decision : null;
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
  'say-what-is-missing',
]);

function isAnswer({ act }: Button): boolean {
  return answerIds.has(act);
}

/** The whole record, to read. */
export function everything(decision: Opened, events: readonly DecisionEvent[]): ChoicesView {
  return reading(forms.record.title, decision, fullRecord(decision, events));
}

/** The sum in words beside the rule. */
export function whyResult(decision: Opened): ChoicesView {
  const title = hasEnded(decision) ? forms.why.title : standsLabel;
  return reading(title, decision, whyThisResult(decision));
}

/** Which words are new to this person; both versions are in the record, one press away. */
export function changes(decision: Opened, { person }: Reader): ChoicesView {
  const read = reading(labels['see-changes'], decision, whatChanged(decision, person));
  return { ...read, can: [button('read-everything', decision)] };
}

/** What has happened since this person last did something here; the rest is one press away. */
export function sinceLastLooked(decision: Opened, { person, events }: Read): ChoicesView {
  const read = reading(sinceTitle, decision, sinceTheyActed(events, person));
  return { ...read, can: [button('read-everything', decision)] };
}

/** The minute of an item that has ended, for the governance lead alone. */
export function minute(decision: Opened, { person, events }: Read): ChoicesView {
  const ended = toBeMinuted(decision, person);
  const lines = ended === null ? [noMinute] : minuteInWords(ended, events);
  return { kind: 'choices', title: labels['copy-minute'], lines, can: [], cannot: [] };
}

/** What the person in the chair reads out at the meeting. */
export function meetingNote(decision: Opened, { person }: Reader): ChoicesView {
  const lines = hasANote(decision, person) ? noteInWords(decision) : [noNote];
  const read = reading(labels['meeting-note'], decision, lines);
  return { ...read, can: [button('read-everything', decision)] };
}

function reading(title: string, decision: Opened, lines: readonly string[]): ChoicesView {
  const all = [titleOf(decision), ...lines];
  return { kind: 'choices', title, lines: all, can: [], cannot: [] };
}

/** How many facts the act would record now, or why it is refused. */
function attempt(
  { trial, about = {} }: Offer,
  decision: Opened,
  { person, at }: Reader,
): Result<number, Refusal> {
  const seat = about.seatFor === undefined ? {} : { seat: about.seatFor };
  const command = { id: '', by: person, via: 'clock', at, ...seat, act: trial } as const;
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
  if (answer.ok || offer.silent === true || isOver(answer.refusal)) return [];
  if (offer.explained === true && fits(offer, decision)) {
    return [`${labels[offer.id]}: ${refusalInWords(answer.refusal, decision)}`];
  }
  return personal.has(answer.refusal.code) ? [aboutThem(offer, answer.refusal, decision)] : [];
}

/** Whoever stands in may do some things and not others: it is said which. */
function aboutThem({ id }: Offer, refusal: Refusal, decision: Opened): string {
  if (refusal.code === 'NotAMember') return noSeatHere(decision);
  const why = refusalInWords(refusal, decision);
  return refusal.code === 'MayNotSpeakForSeat' ? `${labels[id]}: ${why}` : why;
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
