import { type Constitution, constitution } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Seat } from '#shared/forum/seat.ts';
import boardRules from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };
import partnershipRules from '#shared/forum/templates/ics-partnership.json' with { type: 'json' };
import committeeRules from '#shared/forum/templates/place-committee.json' with { type: 'json' };

/** Keeps membership, rules and record of all three forums, and holds no seat. */
export const governanceLead = 'the governance lead';

/** The model board: fourteen seats, named by role. "the chair" is the person, "chair" the seat. */
export const board: ForumInForce = {
  id: 'board',
  name: 'ICS NHS board',
  noun: 'board',
  parent: null,
  constitution: rulesIn(boardRules),
  seats: [
    seat('chair', 'chair', 'independent'),
    seat('deputy chair', 'deputy chair', 'independent'),
    seat('audit chair', 'independent', 'audit chair'),
    seat('remuneration chair', 'independent'),
    seat('chief executive', 'lead executive'),
    seat('director of finance', 'lead executive'),
    seat('medical director', 'clinical executive'),
    seat('director of nursing', 'clinical executive'),
    seat('chief people officer', 'executive'),
    seat('NHS trust member', 'partner'),
    seat('mental health trust member', 'partner'),
    seat('primary care member', 'partner'),
    seat('council member', 'partner'),
    seat('voluntary sector member', 'partner'),
  ],
  governanceLead,
  places: [
    { platform: 'slack', team: 'T1', channel: 'board' },
    { platform: 'teams', tenant: 'tenant', channel: 'board' },
  ],
  meetings: ['2026-12-10', '2027-01-14'],
};

export const partnership: ForumInForce = {
  id: 'partnership',
  name: 'ICS Partnership',
  noun: 'Partnership',
  parent: null,
  constitution: rulesIn(partnershipRules),
  seats: [
    seat('chair', 'chair'),
    seat('deputy chair', 'deputy chair', 'council'),
    seat('city council member', 'council'),
    seat('county council member', 'council'),
    seat('NHS body chair', 'nhs body'),
    seat('NHS body chief executive', 'nhs body'),
    seat('NHS trust member', 'partner'),
    seat('primary care member', 'partner'),
    seat('voluntary sector member', 'partner'),
  ],
  governanceLead,
  places: [{ platform: 'teams', tenant: 'tenant', channel: 'partnership' }],
  meetings: [],
};

export const committee: ForumInForce = {
  id: 'place-committee',
  name: 'Place committee',
  noun: 'committee',
  parent: null,
  constitution: rulesIn(committeeRules),
  seats: [
    seat('chair', 'chair'),
    seat('deputy chair', 'deputy chair', 'council'),
    seat('council member', 'council'),
    seat('general practitioner', 'clinical'),
    seat('community nurse', 'clinical'),
    seat('NHS trust member', 'partner'),
    seat('social care member', 'partner'),
    seat('voluntary sector member', 'partner'),
  ],
  governanceLead,
  places: [{ platform: 'slack', team: 'T1', channel: 'place' }],
  meetings: ['2026-12-17'],
};

export const forums = [board, partnership, committee] as const;

/** A seat that votes and counts, held by "the" person of its role. */
export function seat(role: string, ...classes: string[]): Seat {
  return {
    id: seatId(role),
    name: role.charAt(0).toUpperCase() + role.slice(1),
    kind: 'person',
    holders: [`the ${role}`],
    whenTheyDiffer: 'no vote',
    classes,
    body: null,
    group: null,
    appointedBy: null,
    inForce: {},
    votes: true,
    countsToQuorum: true,
    views: true,
    weight: 1,
    figures: {},
    substitutes: [],
    votesInPerson: false,
    whenVacant: 'its vote is lost',
  };
}

/** The rules of a template, for the seats above. */
function rulesIn(template: unknown): Constitution {
  const { seats: _, ...rules } = constitution.parse(template);
  return rules;
}

/** The seat of a role, or of the person who holds it. */
export function seatId(role: string): string {
  return role.replace(/^the /, '').toLowerCase().replaceAll(' ', '-');
}

/** The people who hold the seats, in the forum's order. */
export function members({ seats }: ForumInForce): string[] {
  return seats.flatMap(({ holders }) => holders);
}

/** The forum with other words in its rules. */
export function under(
  forum: ForumInForce,
  changes: Partial<ForumInForce['constitution']>,
): ForumInForce {
  return { ...forum, constitution: { ...forum.constitution, ...changes } };
}

/** The board with nobody but chair and deputy chair to preside. */
export const boardOfTwoChairs = under(board, { presiding: ['chair', 'deputy chair'] });

/** The forum with something changed about one seat. */
export function withSeat(forum: ForumInForce, role: string, changes: Partial<Seat>): ForumInForce {
  const seats = forum.seats.map((each) =>
    each.id === seatId(role) ? { ...each, ...changes } : each,
  );
  return { ...forum, seats };
}
