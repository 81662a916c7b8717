import { join } from 'node:path';
import type { Home } from '#infra/cli/ics/home.ts';
import { localHome } from '#infra/local/environment.ts';
import { offsetClock, systemClock } from '#shared/clock.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Environment } from '#shared/settings.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { type RecordAtHand, recordIn } from './record-in.ts';
import { type TableAtHand, tableAtHand } from './table-at-hand.ts';

/** Opens the record for as long as `use` takes. */
export async function withRecord<Answer>(
  env: Environment,
  access: { readonly writes: boolean },
  use: (record: RecordAtHand) => Promise<Answer>,
): Promise<Answer> {
  const at = await tableAtHand(env, access);
  const client = dynamoClient({ region: at.region, endpoint: at.endpoint });
  try {
    return await use(recordIn(client, at.table, clockOf(env, at)));
  } finally {
    client.destroy();
    await at.release();
  }
}

/** On one machine, the built-in workspace and tenant; elsewhere a file must say. */
export function homeOf(env: Environment): Home {
  return env['TABLE_NAME'] ? {} : localHome(env);
}

function clockOf(env: Environment, { dataFolder }: TableAtHand): Clock {
  const file = env['CLOCK_FILE'] || (dataFolder && join(dataFolder, 'clock'));
  return file ? offsetClock(file) : systemClock;
}
