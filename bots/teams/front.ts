import { log } from '#shared/log.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Door } from './door.ts';
import { handleActivity } from './handler.ts';
import { readActivity } from './read-activity.ts';

/** A request as it was posted, whatever carried it here. */
export interface Posted {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string | undefined;
  readonly isBase64Encoded: boolean;
}

export interface Answered {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const bytesAtMost = 1024 * 1024;

/** The door for all Bot Framework traffic: it always answers, and a fault tells the caller nothing. */
export function teamsFront(
  adapter: TeamsAdapter,
  door: Door,
): (posted: Posted) => Promise<Answered> {
  return async (posted) => {
    const arrived = Date.now();
    const bytes = bytesOf(posted);
    if (bytes.byteLength > bytesAtMost) return { statusCode: 413 };
    const activity = readActivity(bytes);
    if (activity === undefined) return { statusCode: 400 };
    try {
      const answer = await adapter.receive(authorization(posted), activity, (context) =>
        handleActivity(door, arrived, context),
      );
      return answered(answer?.status ?? 200, answer?.body);
    } catch (fault) {
      log.error('teams-fault', fault);
      return { statusCode: 500 };
    }
  };
}

function bytesOf({ body, isBase64Encoded }: Posted): Uint8Array {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
}

/** Header names arrive in lower case from AWS, and as typed from elsewhere. */
function authorization({ headers }: Posted): string {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization');
  return found?.[1] ?? '';
}

function answered(statusCode: number, body: unknown): Answered {
  if (statusCode >= 400) log.info('teams-turned-away', { statusCode });
  if (body === undefined) return { statusCode };
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { statusCode, headers, body: JSON.stringify(body) };
}
