import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

/** For each shard the last sequence number that is done, or `ended` when nothing more will come. */
export type Places = Record<string, string>;

export interface Read {
  readonly records: readonly StreamRecord[];
  /** To be called when the records are done: a closed shard is then left for its children. */
  readonly moveOn: () => void;
}

const ended = 'ended';
const batch = 25;

/** Reads a stream on from the given places, parents before children, up to 25 records at a time. */
export function streamShards(client: DynamoDBStreamsClient, arn: string, places: Places) {
  const iterators = new Map<string, string>();
  let shards: readonly Shard[] = [];

  async function readable(): Promise<readonly Shard[]> {
    const open = () => shards.filter((shard) => isReadable(shard, shards, places));
    if (open().length === 0) shards = await describe(client, arn);
    return open();
  }

  async function iteratorOf(shard: string): Promise<string | undefined> {
    const place = places[shard];
    const from =
      place === undefined
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: place } as const);
    const command = new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...from });
    try {
      return (await client.send(command)).ShardIterator;
    } catch (error) {
      if (error instanceof TrimmedDataAccessException) delete places[shard];
      throw error;
    }
  }

  return {
    readable: async () => (await readable()).map(({ ShardId = '' }) => ShardId),

    async read(shard: string): Promise<Read> {
      // Should this read fail or its records not be done, the next starts from the place kept.
      const from = iterators.get(shard) ?? (await iteratorOf(shard));
      iterators.delete(shard);
      const answer = await client.send(
        new GetRecordsCommand({ ShardIterator: from, Limit: batch }),
      );
      const next = answer.NextShardIterator;
      return {
        records: answer.Records ?? [],
        moveOn() {
          if (next === undefined) places[shard] = ended;
          else iterators.set(shard, next);
        },
      };
    },
  };
}

function isReadable(shard: Shard, all: readonly Shard[], places: Places): boolean {
  const isDone = ({ ShardId = '' }: Shard) => places[ShardId] === ended;
  const parent = all.find(({ ShardId }) => ShardId === shard.ParentShardId);
  return !isDone(shard) && (!parent || isDone(parent));
}

async function describe(client: DynamoDBStreamsClient, arn: string): Promise<readonly Shard[]> {
  const found: Shard[] = [];
  let from: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: arn, ExclusiveStartShardId: from }),
    );
    found.push(...(StreamDescription?.Shards ?? []));
    from = StreamDescription?.LastEvaluatedShardId;
  } while (from);
  return found;
}
