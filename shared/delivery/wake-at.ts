import type { Subject, World } from './scene.ts';

/** Has the clock come at a deadline; the same one again is one appointment. What is overdue is due at once. */
export function wakeAt(
  { scheduler }: Pick<World, 'scheduler'>,
  { ics, decision }: Subject,
  deadline: string,
): Promise<void> {
  return scheduler.schedule({
    name: `deadline-${ics}-${decision}-${deadline}`,
    at: deadline,
    target: 'deadlines',
    payload: { ics, decision, deadline },
  });
}
