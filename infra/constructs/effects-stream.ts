import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import {
  EventSourceMapping,
  FilterCriteria,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

interface Stream {
  readonly table: ITable;
  readonly effects: IFunction;
  /** Where a record goes that the effects cannot take. */
  readonly failed: IQueue;
}

/** Brings the effects what was newly recorded: a bad record is put aside, and the others go on. */
export function effectsStream(scope: Construct, { table, effects, failed }: Stream): void {
  table.grantStreamRead(effects);
  new EventSourceMapping(scope, 'EffectsStream', {
    target: effects,
    eventSourceArn: table.tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    parallelizationFactor: 4,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 10,
    maxRecordAge: Duration.hours(6),
    onFailure: new SqsDlq(failed),
    filters: [
      FilterCriteria.filter({
        eventName: ['INSERT'],
        dynamodb: { Keys: { sk: { S: [{ prefix: 'event#' }] } } },
      }),
    ],
  });
}
