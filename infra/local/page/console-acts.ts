import * as z from 'zod';
import { done } from './act-outcome.ts';
import type { Act } from './console-world.ts';
import { slackActs } from './slack-acts.ts';
import { teamsActs } from './teams-acts.ts';

const century = 100 * 365 * 24 * 60 * 60 * 1000;
const forward = z.object({ milliseconds: z.int().positive().max(century) });

export const consoleActs: Readonly<Record<string, Act>> = {
  ...slackActs,
  ...teamsActs,
  'clock/forward': async ({ options }, body) => {
    const wanted = forward.safeParse(body);
    if (!wanted.success) return undefined;
    await options.clock.moveForward(wanted.data.milliseconds);
    return done;
  },
};
