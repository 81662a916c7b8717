import type { Constitution } from '#shared/forum/constitution.ts';
import { constitution } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Seat } from '#shared/forum/seat.ts';
import board from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };
import partnership from '#shared/forum/templates/ics-partnership.json' with { type: 'json' };
import place from '#shared/forum/templates/place-committee.json' with { type: 'json' };
import { daysLater } from '#shared/time.ts';
import { people, slackTeam, teamsTenant } from './people.ts';

type Classes = Readonly<Record<string, readonly string[]>>;

const boardSeats: Classes = {
  chair: ['chair', 'independent'],
  'deputy-chair': ['deputy chair', 'independent'],
  'audit-chair': ['independent'],
  'remuneration-chair': ['independent'],
  'chief-executive': ['executive', 'lead executive'],
  'director-of-finance': ['executive', 'lead executive'],
  'medical-director': ['executive', 'clinical executive'],
  'director-of-nursing': ['executive', 'clinical executive'],
  'people-officer': ['executive'],
  'hospital-trust': ['partner'],
  'mental-health-trust': ['partner'],
  'general-practice': ['partner'],
  council: ['partner'],
  'voluntary-sector': ['partner'],
};

const partnershipSeats: Classes = {
  chair: ['chair', 'nhs body'],
  council: ['deputy chair', 'council'],
  'district-council': ['council'],
  'chief-executive': ['nhs body'],
  'hospital-trust': ['trust'],
  'mental-health-trust': ['trust'],
  'general-practice': ['primary care'],
  'voluntary-sector': ['voluntary sector'],
  'public-health': ['public health'],
};

const placeSeats: Classes = {
  'place-director': ['chair'],
  'general-practice': ['deputy chair', 'clinical'],
  'director-of-nursing': ['clinical'],
  'district-council': ['council'],
  council: ['council'],
  'hospital-trust': ['trust'],
  'voluntary-sector': ['voluntary sector'],
  'public-health': ['public health'],
};

interface Sample {
  readonly id: string;
  readonly name: string;
  readonly noun: string;
  readonly rules: unknown;
  readonly seats: Classes;
  /** Days from the first start to its next meetings. */
  readonly meetsIn: readonly number[];
}

const samples: readonly Sample[] = [
  {
    id: 'board',
    name: 'ICS NHS board',
    noun: 'board',
    rules: board,
    seats: boardSeats,
    meetsIn: [18, 53, 88],
  },
  {
    id: 'partnership',
    name: 'ICS Partnership',
    noun: 'Partnership',
    rules: partnership,
    seats: partnershipSeats,
    meetsIn: [25, 60],
  },
  {
    id: 'place',
    name: 'Place committee',
    noun: 'committee',
    rules: place,
    seats: placeSeats,
    meetsIn: [],
  },
];

/** The three sample forums, meeting in the weeks after `today` (yyyy-mm-dd). */
export function sampleForums(today: string): readonly ForumInForce[] {
  return samples.map(({ id, name, noun, rules, seats, meetsIn }) => ({
    id,
    name,
    noun,
    constitution: constitution.parse(rules) satisfies Constitution,
    seats: Object.entries(seats).map(seat),
    governanceLead: 'governance-lead',
    places: [
      { platform: 'slack', team: slackTeam, channel: channelOf(id).slack },
      { platform: 'teams', tenant: teamsTenant, channel: channelOf(id).teams },
    ],
    meetings: meetsIn.map((days) => daysLater(today, days)),
  }));
}

/** The channel of a sample forum on each platform. */
export function channelOf(forum: string): { readonly slack: string; readonly teams: string } {
  return { slack: `C0${forum.toUpperCase()}`, teams: `19:${forum}@thread.tacv2` };
}

function seat([id, classes]: [string, readonly string[]]): Seat {
  const name = people.find((person) => person.id === id)?.name ?? id;
  return { id, name, holder: id, classes, votes: true, countsToQuorum: true };
}
