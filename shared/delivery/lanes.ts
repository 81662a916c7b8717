import type { Account, Place } from '#shared/directory/account.ts';
import { canonical } from '#shared/hash.ts';
import { sideBySide } from './side-by-side.ts';

/** One thing to do for one recipient. */
export interface Job {
  readonly to: Place | Account;
  readonly what: 'card' | 'notice';
  readonly run: () => Promise<void>;
}

/**
 * Platforms do not wait for each other, nor recipients on one; each gets its own in order. On one
 * platform the cards are there before the notices come. A fault is thrown when all else is done.
 */
export function runJobs(jobs: readonly Job[]): Promise<void> {
  return groupwise(jobs, ({ to }) => to.platform, cardsFirst);
}

async function cardsFirst(jobs: readonly Job[]): Promise<void> {
  for (const what of ['card', 'notice'] as const) {
    const these = jobs.filter((job) => job.what === what);
    await groupwise(these, ({ to }) => canonical(to), inTurn);
  }
}

async function inTurn(jobs: readonly Job[]): Promise<void> {
  for (const { run } of jobs) await run();
}

function groupwise(
  jobs: readonly Job[],
  keyOf: (job: Job) => string,
  run: (group: readonly Job[]) => Promise<void>,
): Promise<void> {
  return sideBySide([...Map.groupBy(jobs, keyOf).values()].map(run));
}
