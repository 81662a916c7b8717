import type { Degree } from '#shared/decision/command.ts';
import type { Interest, Matter, Sitting } from '#shared/decision/decision.ts';
import type { Handling } from '#shared/forum/constitution/interests.ts';
import { handlings } from '#shared/forum/handlings.ts';
import { inTheChair } from './people.ts';

/** The ways of handling an interest, as the person in the chair chooses them. */
export const handlingLabels: { readonly [Each in Handling]: string } = {
  'take part': 'They take part as usual',
  'discuss, not vote': 'They may talk, but not answer or vote',
  'step out': 'They step out of this item',
};

export const degreeLabels: { readonly [Each in Degree]: string } = {
  actual: 'It is an interest now',
  potential: 'It could become one',
  perceived: 'It could look like one',
};

/** The same where a quotation stands before them. */
export const handlingOnRecord: { readonly [Each in Handling]: string } = {
  'take part': 'Takes part as usual.',
  'discuss, not vote': 'May talk, but not answer or vote.',
  'step out': 'Stepped out.',
};

const degreeOnRecord: { readonly [Each in Degree]: string } = {
  actual: 'an interest',
  potential: 'what could become an interest',
  perceived: 'what could look like an interest',
};

/** "an interest (direct financial, on their register)": what is said of it, and no more. */
export function interestOnRecord({
  degree,
  interestType,
  entry,
}: Pick<Interest, 'degree' | 'interestType' | 'entry'>): string {
  const more = [
    ...(interestType === undefined ? [] : [interestType]),
    ...(entry === undefined ? [] : ['on their register']),
  ];
  return more.length === 0
    ? degreeOnRecord[degree]
    : `${degreeOnRecord[degree]} (${more.join(', ')})`;
}

const consequences: { readonly [Each in Handling]: string } = {
  'take part': 'You take part as usual.',
  'discuss, not vote': 'You may talk about this item.',
  'step out': 'You step out of this item.',
};

/** What was said about the seat's interests that takes most from it; null while one waits. */
export function handlingOf(
  { interests }: Pick<Sitting, 'interests'>,
  seat: string,
): Handling | null {
  const found = (interests[seat] ?? []).map(({ handling }) => handling);
  return found.includes(null) ? null : (handlings.findLast((each) => found.includes(each)) ?? null);
}

/** What the handling of an interest means for the person who has it. */
export function interestHandledInWords({ interests, rules }: Matter, seat: string): string[] {
  const handling = handlingOf({ interests }, seat);
  if (handling === null) return [];
  const counts = rules.interests[handling].votes
    ? 'Your answer counts.'
    : 'Your answer is not counted.';
  return [handledBy[rules.interests.handledBy], `${consequences[handling]} ${counts}`];
}

type Handler = Sitting['rules']['interests']['handledBy'];

const handledBy: { readonly [By in Handler]: string } = {
  'the person presiding': 'The person in the chair has looked at your interest.',
  'the member': 'You have said how your interest is handled.',
  'the rules': 'The rules say how your interest is handled.',
};

/** What an interest that was just declared waits for. */
export function whoHandles(sitting: Sitting): string {
  const held = 'Your answer is held, not counted, until';
  switch (sitting.rules.interests.handledBy) {
    case 'the person presiding':
      return `${held} ${inTheChair(sitting)} says how it is handled.`;
    case 'the member':
      return `${held} you say how it is handled.`;
    case 'the rules':
      return 'The rules themselves say how it is handled.';
  }
}
