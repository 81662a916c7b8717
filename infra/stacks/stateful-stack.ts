import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { EncryptedTable } from '#infra/constructs/grant-table.ts';
import { recordTable } from '#infra/constructs/record-table.ts';

interface StatefulProps extends StackProps {
  readonly recoveryDays: number;
}

/** What must never be lost: the record and the key that opens it. */
export class StatefulStack extends Stack {
  readonly record: EncryptedTable;

  constructor(scope: Construct, id: string, { recoveryDays, ...props }: StatefulProps) {
    super(scope, id, props);
    const key = new Key(this, 'RecordKey', {
      alias: `${this.stackName.toLowerCase()}-record`,
      enableKeyRotation: true,
      rotationPeriod: Duration.days(365),
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.record = { key, table: recordTable(this, { key, recoveryDays }) };
    new CfnOutput(this, 'TableName', { value: this.record.table.tableName });
  }
}
