import { dayMonthAndYear, whenOnRecord } from '#bots/wording/dates.ts';
import type { Ended } from '#bots/wording/ended.ts';
import { wordsErased } from '#bots/wording/erasing.ts';
import { whyInPrivate } from '#bots/wording/events/words.ts';
import { quoted, saying } from '#bots/wording/language.ts';
import { laterMeeting } from '#bots/wording/meetings.ts';
import { personName } from '#bots/wording/people.ts';
import { marked } from '#bots/wording/practice.ts';
import { spoken } from '#shared/decision/erased-words.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';

/** What kind of text this is, whose and of which day; the item, its paper and its exact words. */
export function heading(decision: Ended, events: readonly DecisionEvent[]): string[] {
  const { question } = current(decision);
  const { link } = decision;
  return [
    marked(decision.forum, kindOfText(decision)),
    `${decision.forum.name}. ${where(decision)}`,
    saying('The item', question),
    ...(link.trim() === '' ? [] : [`The paper: ${link}`]),
    ...inPrivate(decision, events),
    exactWords(decision),
  ];
}

function kindOfText({ status, outcome: { effect }, minute, takenAt }: Ended): string {
  if (effect === 'practice') return 'This is what the minute would say.';
  if (minute !== null) {
    return `Minute ${minute.number}. It was agreed at the meeting on ${dayMonthAndYear(minute.date)}.`;
  }
  if (status === 'provisional') return 'Draft minute. This is not final yet.';
  const waits = takenAt === 'for a meeting' && effect !== 'nothing decided';
  return waits || effect === 'ready for the meeting'
    ? 'Draft minute. The meeting has not taken this yet.'
    : 'Minute.';
}

function where(decision: Ended): string {
  const { takenAt, meeting } = decision;
  if (takenAt === 'here') return 'This was taken in chat.';
  if (takenAt === 'for a meeting')
    return `This was raised for ${laterMeeting(decision, dayMonthAndYear)}.`;
  return meeting === null
    ? 'This was taken at a meeting.'
    : `This was taken at the meeting on ${dayMonthAndYear(meeting)}.`;
}

/** The public may be kept out only for a reason that the minute gives. */
function inPrivate({ publicity }: Ended, events: readonly DecisionEvent[]): string[] {
  const why = events.flatMap((event) =>
    event.type === 'ProposalOpened' ? whyInPrivate(spoken(event)) : [],
  );
  const plain = publicity === 'private' ? ['This item was dealt with in private.'] : [];
  const given = why.filter((line) => line !== '');
  return given.length > 0 ? given : plain;
}

function exactWords(decision: Ended): string {
  const { number, question, why, by, at } = current(decision);
  if (question.trim() === '' && why.trim() === '') return wordsErased;
  const reasons = why.trim() === '' ? '' : ` The reasons: ${quoted(why)}`;
  const whose = `version ${number}, by ${personName(decision, by)} on ${whenOnRecord(at)}`;
  return `${saying(`The exact words (${whose})`, question)}${reasons}`;
}
