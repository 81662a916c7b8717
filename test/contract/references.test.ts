import { afterAll, describe, expect, it } from 'vitest';
import type { References } from '#shared/ports/references.ts';
import { dynamoReferences } from '#shared/store/dynamo-references.ts';
import { memoryReferences } from '#test/support/memory-references.ts';
import { dynamo, testTable } from '#test/support/table.ts';

const reference = {
  serviceUrl: 'https://smba.example/uk/',
  conversation: { id: '19:a#b@thread.tacv2', isGroup: true },
  user: undefined,
};

function referencesContract(name: string, open: () => Promise<References>): void {
  it(`conversation references in ${name} are given back as they were last left`, async () => {
    const references = await open();
    expect(await references.recall('tenant', '19:a#b@thread.tacv2')).toBeUndefined();
    await references.remember('tenant', '19:a#b@thread.tacv2', { old: true });
    await references.remember('tenant', '19:a#b@thread.tacv2', reference);
    expect(await references.recall('tenant', '19:a#b@thread.tacv2')).toEqual(reference);
    expect(await references.recall('tenant', '19:a')).toBeUndefined();
    expect(await references.recall('tenant#19:a', 'b@thread.tacv2')).toBeUndefined();
  });
}

referencesContract('memory', async () => memoryReferences());

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  let stop = async (): Promise<void> => undefined;
  afterAll(() => stop());
  referencesContract('DynamoDB', async () => {
    const table = await testTable();
    stop = table.stop;
    return dynamoReferences(table.client, table.tableName);
  });
});
