/** What the tools of operators say: replay, redrive and rotate. */
export const operating = {
  stageExpected: (names: readonly string[]) => `a stage of infra/stages.ts: ${names.join(' or ')}`,
  tableExpected:
    'the name of the table of that stage, which its stack gives as TableName: TABLE_NAME=…',
  momentExpected: 'a date such as 2026-03-03, or a time such as 2026-03-03T09:30:00Z',
  pastExpected: (now: string) => `a moment that has been: it is ${now}`,
  knownExpected: (earliest: string) =>
    `a moment from ${earliest} on: what was sent before that nobody knows any more, and people would be told old news`,
  noMachine: (folder: string) =>
    `No Accord runs on the data in ${folder}. Start it with npm start and call this again; for AWS, say --stage and TABLE_NAME.`,
  notSignedIn:
    'Nobody is signed in to AWS here. Sign in (for example with "aws sso login", then AWS_PROFILE) and call this again.',
  notAllowed: (said: string) =>
    `Whoever is signed in may not do this. Use the role of operators, or ask for the permission that AWS names: ${said}`,
  notThere: (said: string) =>
    `AWS does not have what this needs: ${said} Is the stage deployed in this region, and is TABLE_NAME its table?`,
  nothingSince: (from: string, until: string) =>
    `Nothing that people hear of was recorded from ${from} to ${until}.`,
  toldAgain: (found: {
    readonly from: string;
    readonly until: string;
    readonly events: string;
    readonly histories: string;
  }) =>
    `Told again what was recorded from ${found.from} to ${found.until}: ${found.events} in ${found.histories}. What was sent, or is owed, was not sent again.`,
  triedOverdue: (deliveries: string) =>
    `${deliveries} had been owed for more than an hour: tried now.`,
  notTold: (history: string, fault: string) =>
    `Not told: ${history}, which ended in ${fault}. Look into the log of effects, mend the cause, and call this again.`,
  kept: {
    deadlines: (of: string) => `Passed a deadline of ${of}.`,
    deliveries: (of: string) => `Tried a delivery of ${of} again.`,
    daily: (of: string) => `Held a round of daily messages of ${of}.`,
  },
  letters: (queue: string, found: string) => `${queue}: ${found}.`,
  leftUnknown: (message: string, body: string) =>
    `Left in the queue: ${message}, which is nothing that Accord puts there: ${body}`,
  leftFailed: (message: string, fault: string) =>
    `Left in the queue: ${message}, which ended in ${fault}. Look into the log, mend the cause, and call this again.`,
  leftTooRecent: (message: string) =>
    `Left in the queue: ${message}, which is not two minutes old. Call this again in a while.`,
  valueExpected:
    'the new value alone, in one line: printf %s "$NEW" | npm run -s accord -- rotate …',
  noObject: (name: string) =>
    `The secret "${name}" is not a JSON object of texts, so no one name in it can be changed. Nothing was written.`,
  unchanged: (name: string) => `${name} has that value already. Nothing was written.`,
  rotated: (name: string, stage: string) =>
    `${name} of ${stage} is changed. The functions have the old one until: npm run deploy -- --stage ${stage}`,
} as const;
