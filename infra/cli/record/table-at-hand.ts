import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  hasData,
  localRegion,
  runningDynamo,
  startDynamo,
} from '#infra/local/dynamodb/dynamodb.ts';
import { startDynoxide } from '#infra/local/dynamodb/dynoxide.ts';
import { ensureTable } from '#infra/local/dynamodb/ensure-table.ts';
import { localTable } from '#infra/local/environment.ts';
import type { Environment } from '#shared/settings.ts';
import { clientConfig } from '#shared/store/connection.ts';
import { takeTurn } from './one-at-a-time.ts';

/** The table that a command works on, and what ends its use. */
export interface TableAtHand {
  readonly table: string;
  readonly region: string;
  readonly endpoint: string | undefined;
  /** The data of one machine, where it is its table. */
  readonly dataFolder: string | undefined;
  readonly release: () => Promise<void>;
}

/**
 * | settings                          | table                                                     |
 * | --------------------------------- | --------------------------------------------------------- |
 * | `TABLE_NAME`                      | that one, on AWS or at `DYNAMODB_ENDPOINT`                 |
 * | `DYNAMODB_ENDPOINT` alone         | the one machine's, on that server                         |
 * | neither, and a machine runs       | the one machine's, on its server, which goes on running   |
 * | neither, and none runs            | the one machine's, on a server for as long as it takes    |
 *
 * Where there is no data and nothing is to be written, an empty table that nobody keeps.
 */
export async function tableAtHand(
  env: Environment,
  { writes }: { readonly writes: boolean },
): Promise<TableAtHand> {
  const endpoint = env['DYNAMODB_ENDPOINT'] || undefined;
  const region = env['AWS_REGION'] || localRegion;
  const table = env['TABLE_NAME'] || localTable;
  const dataFolder = dataFolderIn(env);
  if (env['TABLE_NAME']) return { table, region, endpoint, dataFolder: undefined, release };
  const local = { table, region: localRegion, dataFolder };
  if (endpoint !== undefined) {
    await startDynamo({ table, dataFolder, endpoint });
    return { ...local, endpoint, release };
  }
  for (const signal of signals) process.once(signal, leave);
  const served = writes || hasData(dataFolder) ? await kept(local) : await unkept(table);
  return { ...local, endpoint: served.endpoint, release: () => given(served) };
}

/** Where the data of one machine is kept. */
export function dataFolderIn(env: Environment): string {
  return resolve(env['ACCORD_DATA'] || '.accord');
}

async function given(served: Served): Promise<void> {
  await served.release();
  for (const signal of signals) process.off(signal, leave);
}

const signals = ['SIGINT', 'SIGTERM'] as const;

type Served = Required<Pick<TableAtHand, 'endpoint' | 'release'>>;

/** A server on the data of the machine; two commands take turns. */
async function kept(local: { table: string; dataFolder: string }): Promise<Served> {
  const leaveTurn = await takeTurn(join(local.dataFolder, 'command.pid'));
  try {
    // No other command has a server now: one that runs is a machine's.
    const running = runningDynamo(local.dataFolder);
    if (running !== undefined) return { endpoint: running, release: async () => leaveTurn() };
    const { endpoint, stop } = await startDynamo(local);
    return { endpoint, release: () => stop().finally(leaveTurn) };
  } catch (fault) {
    leaveTurn();
    throw fault;
  }
}

async function unkept(table: string): Promise<Served> {
  const emulator = await startDynoxide();
  const { endpoint } = emulator;
  const client = new DynamoDBClient(clientConfig({ endpoint, region: localRegion }));
  await ensureTable(client, table);
  client.destroy();
  return { endpoint, release: () => emulator.stop() };
}

async function release(): Promise<void> {}

/** Leaving in order takes the server along. */
function leave(): void {
  process.exit(130);
}
