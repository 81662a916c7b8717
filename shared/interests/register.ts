import type { InterestType } from '#shared/decision/command.ts';
import type { Platform } from '#shared/directory/account.ts';
import { daysBetween } from '#shared/time.ts';

/** One interest on a person's register. Nothing is ever taken off it: an interest ends. */
export interface Entry {
  readonly id: string;
  readonly interestType: InterestType;
  /** In the words of the person. */
  readonly what: string;
  /** The day (yyyy-mm-dd) on which it arose. */
  readonly since: string;
  /** The day on which it was declared. */
  readonly declared: string;
  /** The last day on which the person had it; null while they have it. */
  readonly ended: string | null;
  /** The governance lead who entered it for them; null where the person did. */
  readonly enteredBy: string | null;
}

/** The interests of one person, in the order in which they were entered. */
export type Register = readonly Entry[];

export const interestTypes = [
  'direct financial',
  'indirect financial',
  'non-financial professional',
  'non-financial personal',
  'indirect',
] as const satisfies readonly InterestType[];

/** Those that have not ended. */
export function standing(register: Register): Register {
  return register.filter(({ ended }) => ended === null);
}

/**
 * Days within which an interest has to be declared, counted here from the day on which it arose.
 * Source: National Health Service Act 2006, section 14Z30, inserted by the Health and Care Act 2022,
 * section 19: as soon as practicable and within 28 days.
 */
export const daysToDeclare = 28;

/** Whether it was declared later than the law asks. */
export function isLate({ since, declared }: Pick<Entry, 'since' | 'declared'>): boolean {
  return daysBetween(since, declared) > daysToDeclare;
}

/** What can be done to a register. Days are yyyy-mm-dd. */
export type RegisterAct =
  | {
      readonly type: 'RegisterInterest';
      /** The id of the entry to be. */
      readonly entry: string;
      readonly interestType: InterestType;
      readonly what: string;
      readonly since: string;
      /** Where it was declared on another day than this. */
      readonly declared?: string;
    }
  | { readonly type: 'EndInterest'; readonly entry: string; readonly on: string };

/** Acts on one person's register, all of them or none. */
export interface RegisterCommand {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  /** Whose register it is. */
  readonly person: string;
  /** Who keeps the record of the forums to which that person belongs, and may enter for them. */
  readonly leads: readonly string[];
  /** They were asked whether their words are about one person's care, and said no. */
  readonly aboutNoOne?: boolean;
  readonly acts: readonly [RegisterAct, ...RegisterAct[]];
}

interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly seat: null;
  readonly via: Platform;
  readonly command: string;
}

export type RegisterFact =
  | {
      readonly type: 'InterestRegistered';
      readonly entry: string;
      readonly person: string;
      readonly interestType: InterestType;
      readonly since: string;
      readonly declared: string;
      /** Not there where they were erased. */
      readonly words?: { readonly what: string };
    }
  | { readonly type: 'InterestEnded'; readonly entry: string; readonly on: string };

export type RegisterEvent = Stamp & RegisterFact;

/** Why nothing was entered; with the box that was wrong, where it is one. */
export type RegisterRefusal =
  | { readonly code: 'Blank'; readonly field: 'what' }
  | {
      readonly code: 'TooLong';
      readonly field: 'what';
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: 'HoldsNhsNumber'; readonly field: 'what' }
  | { readonly code: 'AboutOnePerson'; readonly field: 'what' }
  | { readonly code: 'NotADay' | 'DayIsAhead'; readonly field: Day; readonly found: string }
  | { readonly code: 'EndsTooEarly'; readonly field: 'on'; readonly since: string }
  | { readonly code: 'NotYours' }
  | { readonly code: 'NoSuchEntry' };

type Day = 'since' | 'declared' | 'on';
