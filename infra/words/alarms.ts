interface Impact {
  /** What members notice, or soon will. */
  readonly impact: string;
  /** The heading in docs/operations.md that says what to do. */
  readonly runbook: string;
}

/** What each alarm means to people, and where it is written what to do. */
export const alarms = {
  slow: {
    impact:
      'Members wait: one answer in a hundred takes longer than two seconds, and at three Slack shows an error.',
    runbook: 'slow-answers',
  },
  faults: {
    impact: 'Members see an error in place of an answer. What they pressed may not be on record.',
    runbook: 'errors',
  },
  turnedAwayByLoad: {
    impact: 'Members see an error because more of them press at once than this stage lets in.',
    runbook: 'too-many-requests',
  },
  deliveryLate: {
    impact: 'People are told later than a minute after something was recorded.',
    runbook: 'late-cards-and-messages',
  },
  deadlineMissed: {
    impact:
      'A deadline passed more than five minutes ago before anybody was asked what happens next.',
    runbook: 'missed-deadlines',
  },
  effectsBehind: {
    impact: 'Cards and private messages are late: what was recorded a minute ago is not shown yet.',
    runbook: 'late-cards-and-messages',
  },
  effectsFailed: {
    impact:
      'Something was recorded, and nobody was told: a card is out of date until this is redriven.',
    runbook: 'dead-letters',
  },
  appointmentsMissed: {
    impact: 'A deadline, a later try or a round of daily messages did not happen when it was due.',
    runbook: 'dead-letters',
  },
  wakingFails: {
    impact:
      'The clock could not wake a function: a deadline passes late, and the chair is not asked.',
    runbook: 'missed-deadlines',
  },
  tableThrottles: {
    impact: 'Members are asked to try again because the table takes no more for the moment.',
    runbook: 'too-many-requests',
  },
} as const satisfies Readonly<Record<string, Impact>>;

export type AlarmName = keyof typeof alarms;

export function alarmSentence(name: AlarmName): string {
  const { impact, runbook } = alarms[name];
  return `${impact} What to do: docs/operations.md#${runbook}`;
}

export function secretEndsSoon(stage: string, ends: string, days: number): string {
  return `The Teams bot of ${stage} stops sending in ${days} days: its client secret ends on ${ends}. What to do: docs/operations.md#rotate-the-teams-client-secret`;
}

export function keptOutsideUk(reason: string): string {
  return `Kept outside the United Kingdom: ${reason}`;
}
