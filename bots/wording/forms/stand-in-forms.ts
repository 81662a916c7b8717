import { sentence } from '#bots/wording/language.ts';

/** Forms by which someone is let act for a seat. */
export const standInForms = {
  deputy: {
    title: 'My deputy will answer',
    submit: 'Name them',
    person: 'Who answers for you on this item?',
    atOnce: 'They can act for you as soon as you name them.',
    asksFirst:
      'The person in the chair must allow it. Until then, what they say is held, not counted.',
  },
  allowDeputy: {
    title: 'May this deputy act?',
    submit: 'Record',
    person: 'Who was named?',
    allowed: 'May they act for the member on this item?',
    yes: 'Yes, on this item',
    no: 'No',
  },
  proxy: {
    title: 'Let someone vote for me',
    submit: 'Give them my vote',
    to: 'Who votes for you on this item?',
    instruction: 'How must they vote?',
    free: 'As they see fit',
    lines: ['You can still vote yourself. Your own vote counts before theirs.'],
  },
  takeBack: {
    title: 'Who acts for me',
    submit: 'Take it back',
    person: 'Who should no longer act for you?',
    lines: ['What they said for you on this item will count no more.'],
  },
} as const;

/** Above the form in which the chair allows a deputy, or does not. */
export function deputyNamed(owner: string): string {
  return `${sentence(owner)} has named a deputy for this item.`;
}

/** Above a form that is sent for a seat, where the person may act for several. */
export function actingFor(owner: string): string {
  return `You do this for ${owner}.`;
}

/** On the receipt for the same. */
export function actedFor(owner: string): string {
  return `You did this for ${owner}.`;
}
