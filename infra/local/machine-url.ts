import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes beside the data where the machine on it answers; gives what forgets it again. */
export function noteUrl(dataFolder: string, url: string): () => void {
  writeFileSync(fileIn(dataFolder), url);
  return () => rmSync(fileIn(dataFolder), { force: true });
}

/** Where a machine on this data answers; undefined where none does. */
export async function machineUrl(dataFolder: string): Promise<string | undefined> {
  if (!existsSync(fileIn(dataFolder))) return undefined;
  const url = readFileSync(fileIn(dataFolder), 'utf8');
  const health = await fetch(`${url}/healthz`).catch(() => undefined);
  return health?.ok === true ? url : undefined;
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'url');
}
