import { Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Entry } from './entries.ts';
import { type Keys, keyPatterns } from './key-patterns.ts';

export interface EncryptedTable {
  readonly table: ITable;
  readonly key: IKey;
}

/** Lets a function do with the table what its entry says: each action on its own kinds of keys. */
export function grantTable(
  to: IGrantable,
  { table, key }: EncryptedTable,
  entry: Entry['table'],
): void {
  const granted = Object.entries(entry).filter(([, keys]) => keys.length > 0);
  for (const [action, keys] of granted) {
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        sid: `Table${action}`,
        actions: [`dynamodb:${action}`],
        resources: [table.tableArn],
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys.map(patternOf) },
        },
      }),
    );
  }
  if (granted.length > 0) grantKey(to, key);
}

function patternOf(keys: Keys): string {
  return keyPatterns[keys];
}

/** The key, for as long as it is the table that asks. */
function grantKey(to: IGrantable, key: IKey): void {
  const { region } = Stack.of(key);
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      sid: 'TableKey',
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
    }),
  );
}
