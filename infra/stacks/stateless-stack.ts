import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Code, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarms } from '#infra/constructs/alarms.ts';
import { type Appointments, appointments } from '#infra/constructs/appointments.ts';
import { deadLetters } from '#infra/constructs/dead-letters.ts';
import { effectsStream } from '#infra/constructs/effects-stream.ts';
import { type EntryName, entries, entryNames } from '#infra/constructs/entries.ts';
import { entryFunction } from '#infra/constructs/entry-function.ts';
import { addRoutes, frontDoor } from '#infra/constructs/front-door.ts';
import { type EncryptedTable, grantTable } from '#infra/constructs/grant-table.ts';
import { logMetrics } from '#infra/constructs/log-metrics.ts';
import { operators } from '#infra/constructs/operators.ts';
import { fromSecret, type StageSecret } from '#infra/constructs/outside-settings.ts';
import { secretReminders } from '#infra/constructs/secret-reminders.ts';
import { stageDashboard } from '#infra/constructs/stage-dashboard.ts';
import type { StageSettings } from '#infra/stages.ts';

export interface StatelessProps extends StackProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly record: EncryptedTable;
  readonly secret: StageSecret;
  readonly code: (name: EntryName) => Code;
  /** The day of the deployment; absent where nothing is deployed. */
  readonly today?: string;
}

/** Two fronts, the private pages, what follows from the table's stream, and what the clock wakes: all can be made anew. */
export class StatelessStack extends Stack {
  constructor(scope: Construct, id: string, props: StatelessProps) {
    super(scope, id, props);
    const { stage, settings, record, today = '' } = props;
    const failed = deadLetters(this, 'EffectsFailed');
    const missed = deadLetters(this, 'AppointmentsMissed');
    const times = appointments(this, missed);
    const key = new Key(this, 'SettingsKey', {
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const { api, turnedAway } = frontDoor(this, settings.requests);
    const making = { ...props, times, key, missed, pages: `${api.apiEndpoint}/pages` };
    const made = ofEach((name) => this.#entry(name, making));
    effectsStream(this, { table: record.table, effects: made.effects, failed });
    addRoutes(api, made);

    const tell = operators(this, settings.operators);
    const { group } = times;
    const { table } = record;
    const metric = logMetrics(
      this,
      ofEach((name) => made[name].logGroup),
    );
    const watched = { ...made, api, turnedAway, table, group, failed, missed, metric };
    const watching = alarms(this, watched, tell);
    stageDashboard(this, { api, alarms: watching, metric });
    const ends = settings.teamsSecretEnds;
    if (ends !== null) secretReminders(this, { stage, ends, today }, tell);
  }

  #entry(name: EntryName, { record, times, ...made }: Making): LambdaFunction {
    const { secrets, appointments: keepsTime, givesLinks, calledBy, table } = entries[name];
    const entry = entryFunction(this, name, {
      code: made.code(name),
      environment: {
        ...(Object.keys(table).length > 0 ? { TABLE_NAME: record.table.tableName } : {}),
        ...(keepsTime ? times.settings : {}),
        ...(givesLinks ? { PAGES_URL: made.pages } : {}),
        ...fromSecret(made.secret, secrets),
      },
      key: made.key,
      ...(calledBy === 'clock' ? { missed: made.missed } : {}),
    });
    grantTable(entry, record, table);
    if (keepsTime) times.serves(entry);
    return entry;
  }
}

function ofEach<Made>(make: (name: EntryName) => Made): Readonly<Record<EntryName, Made>> {
  return Object.fromEntries(entryNames.map((name) => [name, make(name)])) as Record<
    EntryName,
    Made
  >;
}

interface Making extends Pick<StatelessProps, 'record' | 'secret' | 'code'> {
  readonly times: Appointments;
  readonly key: Key;
  readonly missed: IQueue;
  /** The address of the private pages, up to the secret part. */
  readonly pages: string;
}
