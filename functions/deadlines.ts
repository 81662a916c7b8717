import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { log } from '#shared/log.ts';
import { textsIn } from '#shared/texts-in.ts';
import { millisecondsBetween } from '#shared/time.ts';
import { recordPorts } from './ports.ts';

// Runs once, on cold start.
const { events, clock, tryAgainFromNow } = recordPorts(process.env, []);
const handle = handleCommand(events);

/** Called by AWS when a deadline comes: a command like any other, harmless when early or repeated. */
export async function handler(payload: unknown): Promise<void> {
  const { ics, decision, deadline } = textsIn(payload, ['ics', 'decision', 'deadline']);
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
  if (handled.ok) log.info('deadline', { lateMs: millisecondsBetween(deadline, command.at) });
}
