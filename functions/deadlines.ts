import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { log } from '#shared/log.ts';
import { textsIn } from '#shared/texts-in.ts';
import { millisecondsBetween } from '#shared/time.ts';
import { wakes } from '#shared/wakes.ts';
import { recordPorts } from './ports.ts';

// Runs once, on cold start.
const { events, clock, tryAgainFromNow } = recordPorts(process.env, []);
const handle = handleCommand(events);

/**
 * Called by AWS when a deadline comes: a command like any other, harmless when early or repeated. The
 * log says how late it was when it did something, and so once.
 */
export async function handler(payload: unknown): Promise<void> {
  const { ics, decision, deadline } = textsIn(payload, wakes.deadlines);
  const command = {
    id: `deadline-${deadline}`,
    by: 'clock',
    via: 'clock',
    at: clock.now(),
    act: { type: 'PassDeadline', deadline },
  } as const;
  const stream = { ics, kind: 'decision', id: decision } as const;
  const handled = await handle(decisionDecider, { stream, command }, tryAgainFromNow());
  if (!handled.ok && handled.refusal.code === 'Busy') throw new Error('busy');
  if (handled.ok && handled.value.events.some(({ at }) => at === command.at)) {
    log.info('deadline', { lateMs: millisecondsBetween(deadline, command.at) });
  }
}
