import type { SettingName } from '#shared/settings.ts';
import type { Keys } from './key-patterns.ts';

type TableAction = 'Query' | 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** What one file of functions/ is given, and no more. */
export interface Entry {
  readonly seconds: number;
  /** The clock does not wait for an answer: what fails thrice goes to the dead letters. */
  readonly calledBy: 'door' | 'stream' | 'clock';
  /** Settings that come from the stage's secret. */
  readonly secrets: readonly SettingName[];
  /** Whether it makes appointments with the clock. */
  readonly appointments: boolean;
  /** Whether it gives people links to the private pages. */
  readonly givesLinks: boolean;
  /** The table's actions, each with the keys that it may touch by it. */
  readonly table: Readonly<Partial<Record<TableAction, readonly Keys[]>>>;
}

const slackSends = ['SLACK_BOT_TOKEN'] as const satisfies readonly SettingName[];
const slackListens = [
  ...slackSends,
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_ID',
  'SLACK_BOT_USER_ID',
] as const satisfies readonly SettingName[];
const teams = [
  'TEAMS_APP_ID',
  'TEAMS_APP_PASSWORD',
  'TEAMS_TENANT_ID',
] as const satisfies readonly SettingName[];

const histories = ['forums', 'decisions', 'directories', 'interests', 'plans'] as const;
const doors = ['accounts', 'places', 'messages'] as const;

const givenLinks = ['pageLinks', 'pages'] as const;

const sends = {
  seconds: 60,
  secrets: [...slackSends, ...teams],
  appointments: true,
  givesLinks: false,
} as const satisfies Partial<Entry>;

export const entries = {
  slack: {
    seconds: 10,
    calledBy: 'door',
    secrets: slackListens,
    appointments: true,
    givesLinks: true,
    table: {
      Query: [...histories, 'pageLinks', 'daily'],
      GetItem: [...doors, 'daily'],
      PutItem: [...histories, ...givenLinks, 'deliveries'],
      DeleteItem: givenLinks,
    },
  },
  teams: {
    seconds: 15,
    calledBy: 'door',
    secrets: teams,
    appointments: false,
    givesLinks: true,
    table: {
      Query: [...histories, 'pageLinks', 'daily'],
      GetItem: [...doors, 'daily'],
      PutItem: [...histories, ...givenLinks, 'references'],
      DeleteItem: givenLinks,
    },
  },
  effects: {
    ...sends,
    calledBy: 'stream',
    table: {
      Query: ['decisions', 'directories', 'plans', 'deliveries'],
      GetItem: ['daily', 'references'],
      PutItem: ['plans', 'directories', 'deliveries', 'messages', 'daily'],
    },
  },
  deliveries: {
    ...sends,
    calledBy: 'clock',
    table: {
      Query: ['decisions', 'directories', 'deliveries'],
      GetItem: ['daily', 'references'],
      PutItem: ['deliveries', 'messages', 'daily'],
    },
  },
  deadlines: {
    seconds: 30,
    calledBy: 'clock',
    secrets: [],
    appointments: false,
    givesLinks: false,
    table: { Query: ['decisions'], PutItem: ['decisions'] },
  },
  daily: {
    ...sends,
    calledBy: 'clock',
    table: {
      Query: ['forums', 'decisions', 'directories', 'plans', 'daily'],
      GetItem: ['daily', 'references'],
      PutItem: ['plans', 'daily'],
      UpdateItem: ['daily'],
    },
  },
  pages: {
    seconds: 10,
    calledBy: 'door',
    secrets: [],
    appointments: false,
    givesLinks: false,
    table: { Query: ['directories', 'plans', 'decisions'], GetItem: ['pages'] },
  },
  health: {
    seconds: 3,
    calledBy: 'door',
    secrets: [],
    appointments: false,
    givesLinks: false,
    table: {},
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type EntryName = keyof typeof entries;

export const entryNames = Object.keys(entries) as readonly EntryName[];

/** Every setting that stands in a stage's secret. */
export const secretNames: readonly SettingName[] = [
  ...new Set(Object.values(entries).flatMap(({ secrets }) => [...secrets])),
];
