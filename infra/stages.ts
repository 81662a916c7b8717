/** What one installation is given; everything else is alike in all of them. */
export interface StageSettings {
  readonly region: string;
  /** Why its data is kept elsewhere, where the region is not in the United Kingdom. */
  readonly outsideUk?: string;
  /** E-mail addresses that alarms are sent to. */
  readonly operators: readonly string[];
  /** The day on which the Teams bot's client secret ends, as Entra shows it: `2027-11-01`. */
  readonly teamsSecretEnds: string | null;
  /** Requests a second from all of Slack and Teams together, and the burst above that. */
  readonly requests: { readonly perSecond: number; readonly burst: number };
  /** Days for which the table can be put back to any second, 1 to 35. */
  readonly recoveryDays: number;
}

const requests = { perSecond: 100, burst: 200 };

/** One stage an environment; a stage for another ICS's own account is one more line here. */
export const stages = {
  trial: {
    region: 'eu-west-2',
    operators: [],
    teamsSecretEnds: null,
    requests,
    recoveryDays: 7,
  },
  live: {
    region: 'eu-west-2',
    operators: [],
    teamsSecretEnds: null,
    requests,
    recoveryDays: 35,
  },
} as const satisfies Record<string, StageSettings>;

export type StageName = keyof typeof stages;

export const stageNames = Object.keys(stages) as readonly StageName[];
