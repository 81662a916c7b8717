import type { Platform } from '#shared/directory/account.ts';
import { canonical } from '#shared/hash.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { ForumInForce } from './forum.ts';
import type { Adoption, ForumEvent, ForumFact } from './forum-event.ts';
import { isConfirmedByBoth } from './practice.ts';

/** Sets up a forum, or changes whatever of it is not as given. */
interface SetUpForum {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly forum: ForumInForce;
  /** What adopted the rules, where they are new ones. */
  readonly adopted?: Adoption;
}

export type ForumRefusal =
  | { readonly code: 'AnotherForum'; readonly found: string }
  | {
      readonly code: 'RulesNotAdopted';
      readonly forum: string;
      /** The kind of decision by which the rules in force are changed. */
      readonly amendedBy: string;
    };

export type ForumState = ForumInForce | null;

/**
 * Refuses to turn one forum into another, and to change rules that say how they are changed without
 * naming what adopted the new ones. Setting up the same again changes nothing.
 */
function decide(
  command: SetUpForum,
  state: ForumState,
): Result<readonly ForumEvent[], ForumRefusal> {
  const { id, by, via, at, forum, adopted = null } = command;
  if (state === null) {
    return accepted([stamped({ type: 'ForumSetUp', forum }), stamped({ type: 'PracticeBegan' })]);
  }
  if (state.id !== forum.id) return refused({ code: 'AnotherForum', found: forum.id });
  const { amendedBy } = state.constitution;
  if (amendedBy !== undefined && adopted === null && differ(state, forum, ['constitution'])) {
    return refused({ code: 'RulesNotAdopted', forum: forum.id, amendedBy });
  }
  return accepted(changes(state, forum, adopted).map(stamped));

  function stamped(fact: ForumFact): ForumEvent {
    return { ...fact, at, by, seat: null, via, command: id };
  }
}

function changes(
  before: ForumInForce,
  { constitution, seats, places, meetings, governanceLead, name, noun, parent }: ForumInForce,
  adopted: Adoption | null,
): readonly ForumFact[] {
  const each: readonly [readonly (keyof ForumInForce)[], ForumFact][] = [
    [['name', 'noun'], { type: 'ForumRenamed', name, noun }],
    [['parent'], { type: 'ParentChanged', parent }],
    [['constitution'], { type: 'RulesChanged', constitution, adopted }],
    [['seats'], { type: 'SeatsChanged', seats }],
    [['governanceLead'], { type: 'GovernanceLeadChanged', governanceLead }],
    [['places'], { type: 'PlacesChanged', places }],
    [['meetings'], { type: 'MeetingsChanged', meetings }],
  ];
  const now = {
    ...before,
    constitution,
    seats,
    places,
    meetings,
    governanceLead,
    name,
    noun,
    parent,
  };
  return each.filter(([parts]) => differ(before, now, parts)).map(([, fact]) => fact);
}

function differ(
  before: ForumInForce,
  after: ForumInForce,
  parts: readonly (keyof ForumInForce)[],
): boolean {
  return parts.some((part) => canonical(before[part]) !== canonical(after[part]));
}

function evolve(state: ForumState, event: ForumEvent): ForumState {
  if (event.type === 'ForumSetUp') return event.forum;
  if (state === null) return state;
  switch (event.type) {
    case 'PracticeBegan':
      return { ...state, practice: {} };
    case 'SetUpConfirmed':
      return confirmed(state, event);
    case 'RulesChanged':
      return confirmedByNobody({ ...state, constitution: event.constitution });
    case 'SeatsChanged':
      return confirmedByNobody({ ...state, seats: event.seats });
    case 'PlacesChanged':
      return { ...state, places: event.places };
    case 'MeetingsChanged':
      return { ...state, meetings: event.meetings };
    case 'GovernanceLeadChanged':
      return confirmedByNobody({ ...state, governanceLead: event.governanceLead });
    case 'ForumRenamed':
      return { ...state, name: event.name, noun: event.noun };
    case 'ParentChanged':
      return { ...state, parent: event.parent };
  }
}

function confirmed(
  { practice = {}, ...forum }: ForumInForce,
  { as, by }: Extract<ForumEvent, { readonly type: 'SetUpConfirmed' }>,
): ForumInForce {
  const now = { ...practice, [as]: by };
  return isConfirmedByBoth(now) ? forum : { ...forum, practice: now };
}

/** What somebody confirmed is no more what there is; what both have confirmed stays so. */
function confirmedByNobody(forum: ForumInForce): ForumInForce {
  return forum.practice === undefined ? forum : { ...forum, practice: {} };
}

/** A forum's own history: what it was on any day, and who changed it. */
export const forumDecider = {
  initial: null as ForumState,
  decide,
  evolve,
  status: (state: ForumState): string => (state === null ? 'none' : 'standing'),
};
