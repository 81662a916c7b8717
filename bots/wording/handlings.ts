import type { Degree } from '#shared/decision/command.ts';
import type { Matter } from '#shared/decision/decision.ts';
import type { Handling } from '#shared/forum/constitution.ts';

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

export const degreeOnRecord: { readonly [Each in Degree]: string } = {
  actual: 'an interest',
  potential: 'what could become an interest',
  perceived: 'what could look like an interest',
};

const consequences: { readonly [Each in Handling]: string } = {
  'take part': 'You take part as usual. Your answer counts.',
  'discuss, not vote': 'You may talk about this item. Your answer is not counted.',
  'step out': 'You step out of this item. Your answer is not counted.',
};

/** What the handling of an interest means for the person who has it. */
export function interestHandledInWords({ interests }: Matter, seat: string): string[] {
  const handling = interests[seat]?.handling ?? null;
  return handling === null
    ? []
    : ['The person in the chair has looked at your interest.', consequences[handling]];
}
