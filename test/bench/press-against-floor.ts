import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TestTable } from '#test/support/table.ts';
import { benchDesk } from './bench-desk.ts';
import { median } from './median.ts';

const rounds = 200;

/** A press from the desk to the record, beside the bare transaction that it cannot do without. */
export async function pressAgainstFloor(table: TestTable) {
  const { about, press } = await benchDesk(table, 'timed');
  const acts = ['agree', 'abstain'] as const;
  const floor = await median(rounds, (round) => bareTransaction(table, round));
  const answer = await median(rounds, async (round) => {
    const { kind } = await press({ act: acts[round % 2] ?? 'agree', about }, `timed-${round}`);
    if (kind !== 'done') throw new Error(`the answer was ${kind}`);
  });
  const list = await median(rounds, (round) =>
    press({ act: 'more-choices', about }, `listed-${round}`),
  );
  return [
    ratio('an answer, on a history of up to 200 events', answer, floor),
    ratio('the private list, on a history of 200 events', list, floor),
  ];
}

export function ratio(work: string, ms: number, floor: number) {
  const rounded = (value: number) => Number(value.toFixed(4));
  return { work, ms: rounded(ms), floor: rounded(floor), ratio: Number((ms / floor).toFixed(2)) };
}

/** Three small items that were not there, as an answer without words writes. */
function bareTransaction({ client, tableName }: TestTable, round: number): Promise<unknown> {
  const put = (sk: string) => ({
    Put: {
      TableName: tableName,
      Item: { pk: `floor#${round}`, sk, text: 'x'.repeat(300) },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
  const TransactItems = [put('event'), put('head'), put('command')];
  return client.send(new TransactWriteCommand({ TransactItems }));
}
