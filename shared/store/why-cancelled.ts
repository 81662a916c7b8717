import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/**
 * What became of an append that DynamoDB turned down, where that is an answer and no fault.
 * Throttling, items too large and the like are faults.
 */
export function whyCancelled(
  error: unknown,
  firstDoor: number,
): 'lost the race' | 'door taken' | undefined {
  if (!(error instanceof Error)) return undefined;
  // The same request is still under way, after an answer that was lost: reading again tells its end.
  if (error.name === 'TransactionInProgressException') return 'lost the race';
  if (!(error instanceof TransactionCanceledException)) return undefined;

  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  if (!codes.every((code) => answers.has(code))) return undefined;
  if (codes.slice(firstDoor).includes('ConditionalCheckFailed')) return 'door taken';
  return codes.some((code) => code !== 'None') ? 'lost the race' : undefined;
}

const answers = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);
