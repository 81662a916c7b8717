import type { LoadedConstitution } from '#infra/cli/load-constitution.ts';
import type { WantedPlan } from '#infra/cli/plans/wanted-plan.ts';
import type { InterestType } from '#shared/decision/command.ts';
import type { Person } from '#shared/directory/account.ts';
import type { Organisation } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Adoption } from '#shared/forum/forum-event.ts';
import type { Mark, MarkOf } from './mark.ts';

/** An ICS as its files want it, each part with where it is written. */
export interface Ics {
  readonly id: string;
  readonly organisations: readonly Organisation[];
  readonly people: readonly WantedPerson[];
  readonly forums: readonly WantedForum[];
  readonly interests: readonly WantedInterest[];
  readonly plans: readonly WantedPlan[];
  /** Where the file begins. */
  readonly mark: Mark;
}

export interface WantedPerson {
  readonly person: Person;
  readonly mark: MarkOf;
}

/** A line of a register of interests. Days are yyyy-mm-dd. */
export interface WantedInterest {
  /** As it is written: an id, or a name. */
  readonly person: string;
  readonly interestType: InterestType;
  readonly what: string;
  readonly since: string;
  readonly declared: string;
  readonly ended: string | null;
  readonly mark: MarkOf;
}

export interface WantedForum {
  readonly forum: Omit<ForumInForce, 'meetings'>;
  /** Its rules with its seats, and where each part of them stands. */
  readonly rules: LoadedConstitution;
  readonly meetings: Meetings;
  readonly adopted: Adoption | null;
  readonly mark: MarkOf;
  /** In the table of seats or in the file; where the rules alone have the seat, where it could be said. */
  readonly markOfSeat: (seat: string) => MarkOf;
}

/** Dates, or days counted from the day on which the forum is set up. */
export type Meetings = readonly string[] | { readonly inDays: readonly number[] };
