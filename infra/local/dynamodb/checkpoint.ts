import { keptFile } from '#infra/local/kept-file.ts';
import type { Places } from './stream-shards.ts';

interface Kept {
  arn: string;
  places: Places;
}

/** How far a stream has been read. What is known of another stream, of a table since gone, is dropped. */
export function checkpoint(file: string, arn: string) {
  const kept = keptFile<Kept>(file, (json) => {
    const known = json as Kept | undefined;
    return known?.arn === arn ? known : { arn, places: {} };
  });
  const { places } = kept.value;
  return {
    places,
    done: async (shard: string, sequence: string): Promise<void> => {
      places[shard] = sequence;
      await kept.save();
    },
  };
}
