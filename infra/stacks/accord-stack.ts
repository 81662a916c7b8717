import { Duration, Stack } from 'aws-cdk-lib';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import {
  type EntryName,
  type Environment,
  entryFunction,
} from '#infra/constructs/entry-function.ts';
import { frontDoor } from '#infra/constructs/front-door.ts';
import { slackSettings, teamsSettings } from '#infra/constructs/outside-settings.ts';
import { recordTable } from '#infra/constructs/record-table.ts';
import { timetable } from '#infra/constructs/timetable.ts';

/** One table, two fronts, what follows from the table's stream, and what the clock wakes. */
export class AccordStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const table = recordTable(this);
    const times = timetable(this);
    const everywhere = { TABLE_NAME: table.tableName, ...times.settings };

    const entry = (name: EntryName, seconds: number, outside: Environment) => {
      const made = entryFunction(this, {
        name,
        timeout: Duration.seconds(seconds),
        environment: { ...everywhere, ...outside },
      });
      table.grantReadWriteData(made);
      times.serves(made);
      return made;
    };

    const both = { ...slackSettings, ...teamsSettings };
    const slack = entry('slack', 10, slackSettings);
    const teams = entry('teams', 15, teamsSettings);
    const effects = entry('effects', 60, both);
    entry('deliveries', 60, both);
    entry('deadlines', 30, {});
    entry('daily', 60, both);
    const health = entryFunction(this, {
      name: 'health',
      timeout: Duration.seconds(3),
      environment: {},
    });
    frontDoor(this, { slack, teams, health });

    const failed = new Queue(this, 'EffectsFailed', {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
    });
    effects.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 10,
        maxRecordAge: Duration.hours(6),
        onFailure: new SqsDlq(failed),
      }),
    );
  }
}
