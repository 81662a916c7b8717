import { canonical } from '#shared/hash.ts';
import { accepted, type Result } from '#shared/result.ts';
import type { Person, Platform } from './account.ts';
import { type Hours, usualHours } from './hours.ts';

/** A body of the ICS: a trust, a council, a voluntary organisation. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** The group of related organisations it belongs to, if any. */
  readonly group: string | null;
}

/** A programme that the ICS carries out, or has carried out. */
interface ListedPlan {
  readonly id: string;
  readonly name: string;
  readonly isRunning: boolean;
}

/** Who belongs to an ICS, and which forums and plans it has. */
export interface Directory {
  readonly people: Readonly<Record<string, Person>>;
  readonly forums: readonly { readonly id: string; readonly name: string }[];
  readonly plans: readonly ListedPlan[];
  readonly organisations: Readonly<Record<string, Organisation>>;
  /** When people want to be written to, where they chose it. */
  readonly hours: Readonly<Record<string, Hours>>;
}

/** When a person wants to be written to; the usual hours until they choose. */
export function hoursOf({ hours }: Directory, person: string): Hours {
  return hours[person] ?? usualHours;
}

/** Registers people with their accounts, organisations, and forums and plans by name. */
interface Register {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly people: readonly Person[];
  readonly forums: Directory['forums'];
  readonly organisations?: readonly Organisation[];
  readonly plans?: readonly ListedPlan[];
}

interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly seat: null;
  readonly via: Platform;
  readonly command: string;
}

export type DirectoryEvent =
  | (Stamp & { readonly type: 'PersonRegistered'; readonly person: Person })
  | (Stamp & {
      readonly type: 'OrganisationRegistered';
      readonly organisation: Organisation;
    })
  | (Stamp & { readonly type: 'ForumListed'; readonly forum: Directory['forums'][number] })
  | (Stamp & { readonly type: 'PlanListed'; readonly plan: ListedPlan })
  | (Stamp & { readonly type: 'HoursChosen'; readonly hours: Hours });

function decide(command: Register, state: Directory): Result<readonly DirectoryEvent[], never> {
  const { id, by, via, at } = command;
  const stamp: Stamp = { at, by, seat: null, via, command: id };
  const people = command.people.filter(
    (person) => canonical(state.people[person.id]) !== canonical(person),
  );
  const forums = command.forums.filter(
    (forum) => !state.forums.some((each) => canonical(each) === canonical(forum)),
  );
  const organisations = (command.organisations ?? []).filter(
    (each) => canonical(state.organisations[each.id]) !== canonical(each),
  );
  const plans = (command.plans ?? []).filter(
    (plan) => !state.plans.some((each) => canonical(each) === canonical(plan)),
  );
  return accepted([
    ...organisations.map(
      (organisation): DirectoryEvent => ({
        ...stamp,
        type: 'OrganisationRegistered',
        organisation,
      }),
    ),
    ...people.map((person): DirectoryEvent => ({ ...stamp, type: 'PersonRegistered', person })),
    ...forums.map((forum): DirectoryEvent => ({ ...stamp, type: 'ForumListed', forum })),
    ...plans.map((plan): DirectoryEvent => ({ ...stamp, type: 'PlanListed', plan })),
  ]);
}

function evolve(state: Directory, event: DirectoryEvent): Directory {
  switch (event.type) {
    case 'PersonRegistered':
      return { ...state, people: { ...state.people, [event.person.id]: event.person } };
    case 'OrganisationRegistered': {
      const { organisation } = event;
      const organisations = { ...state.organisations, [organisation.id]: organisation };
      return { ...state, organisations };
    }
    case 'ForumListed': {
      const others = state.forums.filter((forum) => forum.id !== event.forum.id);
      return { ...state, forums: [...others, event.forum] };
    }
    case 'PlanListed': {
      const others = state.plans.filter((plan) => plan.id !== event.plan.id);
      return { ...state, plans: [...others, event.plan] };
    }
    case 'HoursChosen':
      return { ...state, hours: { ...state.hours, [event.by]: event.hours } };
  }
}

const nobody: Directory = {
  people: {},
  forums: [],
  plans: [],
  organisations: {},
  hours: {},
};

/** The directory's own history. */
export const directoryDecider = {
  initial: nobody,
  decide,
  evolve,
  status: (state: Directory): string => `${Object.keys(state.people).length}`,
};
