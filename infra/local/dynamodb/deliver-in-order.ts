import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { rest } from '#infra/local/rest.ts';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface Delivery {
  readonly handler: StreamHandler;
  /** Everything up to this record is done. */
  readonly done: (sequence: string) => Promise<void>;
  readonly report: (fault: unknown) => void;
  readonly stopping: AbortSignal;
}

/**
 * Hands records over as Lambda's mapping with ReportBatchItemFailures does: what comes before the
 * lowest failure is done, the rest is brought again, later and later, and nothing overtakes it.
 */
export async function deliverInOrder(
  records: readonly DynamoDBRecord[],
  delivery: Delivery,
): Promise<void> {
  let left = records;
  let failures = 0;
  while (left.length > 0 && !delivery.stopping.aborted) {
    const count = await doneOf(left, delivery);
    const last = left[count - 1]?.dynamodb?.SequenceNumber;
    if (last !== undefined) await delivery.done(last);
    failures = count > 0 ? 1 : failures + 1;
    left = left.slice(count);
    if (left.length > 0) await backOff(failures, delivery.stopping);
  }
}

/** How many records, from the first on, need not be brought again. */
async function doneOf(records: readonly DynamoDBRecord[], delivery: Delivery): Promise<number> {
  try {
    const { batchItemFailures } = await delivery.handler({ Records: [...records] });
    const places = batchItemFailures.map(({ itemIdentifier }) => placeOf(itemIdentifier, records));
    return Math.min(records.length, ...places);
  } catch (fault) {
    delivery.report(fault);
    return 0;
  }
}

/** A failure that names no record of the batch fails the whole, as it does in Lambda. */
function placeOf(sequence: string, records: readonly DynamoDBRecord[]): number {
  return Math.max(
    0,
    records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === sequence),
  );
}

/** Waits 100 ms after the first failure, then twice as long each time, at most 5 s. */
export async function backOff(failures: number, stopping: AbortSignal): Promise<void> {
  await rest(Math.min(5_000, 50 * 2 ** Math.min(failures, 10)), stopping);
}
