import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientConfig } from '#shared/store/connection.ts';
import { type Emulator, startDynoxide } from './dynoxide.ts';
import { ensureTable } from './ensure-table.ts';
import { forgetPid, notePid, stopLeftOver } from './pid-file.ts';
import { indexStream } from './stream-index.ts';

export interface LocalDynamo {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

export interface LocalTable {
  readonly table: string;
  readonly dataFolder: string;
  /** DYNAMODB_ENDPOINT: a server that runs already, which is used and left running. */
  readonly endpoint?: string | undefined;
}

export const localRegion = 'eu-west-2';

/** A DynamoDB on this machine with the table in it, carrying on with the data of the last start. */
export async function startDynamo(wanted: LocalTable): Promise<LocalDynamo> {
  if (wanted.endpoint !== undefined) {
    await prepare(wanted.endpoint, wanted.table);
    return { endpoint: wanted.endpoint, stop: async () => undefined };
  }
  const folder = resolve(wanted.dataFolder);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'dynamodb.sqlite');
  const pidFile = join(folder, 'dynamodb.pid');
  await stopLeftOver(pidFile, file);
  const emulator = await startDynoxide(file);
  notePid(pidFile, emulator.pid);
  const stop = stopping(emulator, pidFile);
  try {
    await prepare(emulator.endpoint, wanted.table);
    indexStream(file);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint: emulator.endpoint, stop };
}

function stopping(emulator: Emulator, pidFile: string): () => Promise<void> {
  return async () => {
    await emulator.stop();
    forgetPid(pidFile);
  };
}

async function prepare(endpoint: string, table: string): Promise<void> {
  const client = new DynamoDBClient(clientConfig({ endpoint, region: localRegion }));
  await ensureTable(client, table);
  client.destroy();
}
