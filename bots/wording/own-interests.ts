import type { InterestType } from '#shared/decision/command.ts';
import {
  daysToDeclare,
  type Entry,
  isLate,
  type Register,
  standing,
} from '#shared/interests/register.ts';
import { dayMonthAndYear } from './dates.ts';
import { count, quoted, sentence } from './language.ts';

/** What stands above a person's own list. */
export const aboutRegister =
  'This is your part of the register of interests. The governance lead publishes the register. Nothing is taken off it: when an interest ends, say so.';

export const noneYet = 'You have no interests on the register.';

export const putOnRegister = 'Your interest is on the register. The governance lead publishes it.';
export const enteredForThem = 'It is on their register, and says that you entered it for them.';
export const saidEnded = 'The register says now when it ended. It stays on the register.';

/** What was declared on an item, and came onto the register with it; or did not. */
export const alsoOnRegister = 'It is on your register too.';
export const notOnRegister =
  'It is not on your register yet, because many people are writing now. Please add it under “My interests”.';

export const typeLabels: { readonly [Each in InterestType]: string } = {
  'direct financial': 'Direct financial: you gain or lose money',
  'indirect financial': 'Indirect financial: someone close to you does',
  'non-financial professional': 'Professional: your work or standing',
  'non-financial personal': 'Personal, and not about money',
  indirect: 'Indirect: through someone close to you',
};

/** "Direct financial, since 1 March 2024: “…” Declared on 3 March 2024." */
export function entryInWords(entry: Entry): string {
  const { interestType, what, since, declared, ended, enteredBy } = entry;
  return [
    `${sentence(interestType)}, since ${dayMonthAndYear(since)}: ${quoted(what)}`,
    `Declared on ${dayMonthAndYear(declared)}.`,
    ...lateInWords(entry),
    ...(enteredBy === null ? [] : ['Entered by the governance lead.']),
    ...(ended === null ? [] : [`It ended on ${dayMonthAndYear(ended)}.`]),
  ].join(' ');
}

/** Kindly, and with the reason. */
export function lateInWords(entry: Pick<Entry, 'since' | 'declared'>): string[] {
  return isLate(entry)
    ? [
        `The law asks for ${daysToDeclare} days, so it is marked as declared late. It is good that it is there now.`,
      ]
    : [];
}

/** On the private list of an item, where the person has interests that have not ended. */
export function doesOneTouchThis(register: Register): string[] {
  const { length } = standing(register);
  if (length === 0) return [];
  const does = length === 1 ? 'Does it touch this?' : 'Does one of them touch this?';
  return [`You have ${count(length, 'interest', 'interests')} on the register. ${does}`];
}
