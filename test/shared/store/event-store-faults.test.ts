import {
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { appending } from '#test/support/happened.ts';

const $metadata = {};
const sends = mockClient(DynamoDBDocumentClient);
const store = dynamoEventStore(dynamoClient({ region: 'eu-west-2' }), 'table');
const doors = [
  { account: { platform: 'slack', team: 'T', user: 'U' }, ics: 'qe1', person: 'member' },
] as const;
const append = () => store.append(appending('one', [], { doors }));

/** In the order of the actions: event, head, door. */
function cancelledFor(...codes: readonly string[]): TransactionCanceledException {
  const CancellationReasons = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ message: '', $metadata, CancellationReasons });
}

beforeEach(() => {
  sends.reset();
});

describe('an append has lost the race', () => {
  it.each([
    ['when its event is there', ['ConditionalCheckFailed', 'None', 'None']],
    ['when the head has moved', ['None', 'ConditionalCheckFailed', 'None']],
    ['when another append is under way', ['None', 'TransactionConflict', 'None']],
    ['when its door is being written', ['None', 'None', 'TransactionConflict']],
  ])('%s', async (_, codes) => {
    sends.on(TransactWriteCommand).rejects(cancelledFor(...codes));
    expect(await append()).toBe('lost the race');
  });

  it('when the same request is still under way', async () => {
    sends
      .on(TransactWriteCommand)
      .rejects(new TransactionInProgressException({ message: '', $metadata }));
    expect(await append()).toBe('lost the race');
  });
});

it('an append finds its door taken only by the condition on the door', async () => {
  sends.on(TransactWriteCommand).rejects(cancelledFor('None', 'None', 'ConditionalCheckFailed'));
  expect(await append()).toBe('door taken');
});

describe('an append fails, as nobody can say what to do about it,', () => {
  it.each([
    ['when the table is throttled', ['None', 'ThrottlingError', 'None']],
    ['when it is throttled beside a lost race', ['ConditionalCheckFailed', 'ThrottlingError']],
    ['when an item is too large', ['ValidationError', 'None', 'None']],
    ['for no reason given', []],
  ])('%s', async (_, codes) => {
    const fault = cancelledFor(...codes);
    sends.on(TransactWriteCommand).rejects(fault);
    await expect(append()).rejects.toBe(fault);
  });

  it('when the line is dead', async () => {
    const fault = Object.assign(new Error('ECONNRESET'), { code: 'ECONNRESET' });
    sends.on(TransactWriteCommand).rejects(fault);
    await expect(append()).rejects.toBe(fault);
  });
});
