import type { TryAgain } from './handle-command.ts';

interface Chance {
  /** Machine time in ms. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** How long after a request arrived the record is still tried for it, in ms. */
const patience = 2000;

/** Waits a random while, longer each time, and gives up 2 s after the request arrived. */
export function fullJitter({ now, wait, random }: Chance): (arrived: number) => TryAgain {
  return (arrived) => {
    let attempts = 0;
    return async () => {
      attempts += 1;
      await wait(random() * Math.min(20 * 2 ** attempts, 400));
      return now() - arrived < patience;
    };
  };
}
