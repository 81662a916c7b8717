import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type ITable,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

interface Keeping {
  readonly key: IKey;
  readonly recoveryDays: number;
}

/** The one table. It outlives the stack: a record of decisions is never deleted by a deployment. */
export function recordTable(scope: Construct, { key, recoveryDays }: Keeping): ITable {
  return new Table(scope, 'Record', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    stream: StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: 'expires',
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: recoveryDays,
    },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    // CDK's own class does not fit its interface under exactOptionalPropertyTypes.
  }) as ITable;
}
