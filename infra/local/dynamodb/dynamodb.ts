import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientConfig } from '#shared/store/connection.ts';
import { type Emulator, startDynoxide } from './dynoxide.ts';
import { ensureTable } from './ensure-table.ts';
import { endpointInUse, forgetPid, notePid, stopLeftOver } from './pid-file.ts';
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
  const { folder, file, pidFile } = filesIn(wanted.dataFolder);
  mkdirSync(folder, { recursive: true });
  await stopLeftOver(pidFile, file);
  const emulator = await startDynoxide(file);
  notePid(pidFile, emulator);
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

/** Where the DynamoDB of a machine that runs on this data answers; undefined where none does. */
export function runningDynamo(dataFolder: string): string | undefined {
  const { file, pidFile } = filesIn(dataFolder);
  return endpointInUse(pidFile, file);
}

/** Whether there is any data that a start would carry on with. */
export function hasData(dataFolder: string): boolean {
  return existsSync(filesIn(dataFolder).file);
}

function filesIn(dataFolder: string) {
  const folder = resolve(dataFolder);
  return {
    folder,
    file: join(folder, 'dynamodb.sqlite'),
    pidFile: join(folder, 'dynamodb.pid'),
  };
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
